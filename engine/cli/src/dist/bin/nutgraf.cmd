@echo off
rem Starts Nutgraf. Needs Java 17 or newer (JAVA_HOME, or java on the PATH) and nothing else.
rem   NUTGRAF_OPTS, JAVA_OPTS   options for the Java virtual machine, such as -Xmx4g
rem   NUTGRAF_RULES_DEFAULT     the rules to use when --rules is not given (else the folder rules\ beside bin\)
setlocal
for %%I in ("%~dp0..") do set "NUTGRAF_HOME=%%~fI"

if not defined JAVA_HOME goto onPath
set "NUTGRAF_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%NUTGRAF_JAVA%" goto found
echo nutgraf: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Point it at a JDK 17 or newer, or unset it. 1>&2
exit /b 2

:onPath
set "NUTGRAF_JAVA=java.exe"
where java.exe >nul 2>nul && goto found
echo nutgraf: Java was not found. Install a JDK 17 or newer and put java on the PATH, or set JAVA_HOME. 1>&2
exit /b 2

:found
"%NUTGRAF_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Djdk.console=java.base -Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider -Dslf4j.internal.verbosity=ERROR "-Dnutgraf.home=%NUTGRAF_HOME%" %JAVA_OPTS% %NUTGRAF_OPTS% -cp "%NUTGRAF_HOME%\lib\*" org.nutgraf.cli.Main %*
exit /b %ERRORLEVEL%
