@echo off
rem Runs Nutgraf from a checkout: builds the distribution when there is none or when Java sources, poms or plugin
rem sources are newer, then hands over to it. Rules are read from rules\ as they are; editing one never rebuilds.
setlocal
set "NUTGRAF_ROOT=%~dp0"
set "NUTGRAF_ROOT=%NUTGRAF_ROOT:~0,-1%"
set "NUTGRAF_DIST=%NUTGRAF_ROOT%\engine\cli\target\nutgraf"
set "NUTGRAF_STAMP=%NUTGRAF_ROOT%\engine\cli\target\nutgraf.zip"

powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$stamp = Get-Item -LiteralPath $env:NUTGRAF_STAMP -ErrorAction SilentlyContinue;" ^
  "if (-not $stamp) { exit 1 };" ^
  "Set-Location -LiteralPath $env:NUTGRAF_ROOT;" ^
  "$newer = Get-ChildItem -Recurse -File pom.xml, api, engine, plugins | Where-Object {" ^
  "  $_.LastWriteTime -gt $stamp.LastWriteTime -and $_.FullName -notmatch '\\target\\' -and" ^
  "  ($_.Name -eq 'pom.xml' -or $_.FullName -match '\\src\\(main|dist|assembly)\\') } | Select-Object -First 1;" ^
  "if ($newer) { exit 1 }; exit 0"
if not errorlevel 1 goto run

rem A folder can be made only once: the second of two concurrent calls waits for the first.
:lock
mkdir "%NUTGRAF_ROOT%\.nutgraf.lock.d" 2>nul && goto build
echo nutgraf: waiting for another build; if there is none, remove %NUTGRAF_ROOT%\.nutgraf.lock.d 1>&2
timeout /t 5 /nobreak >nul
if exist "%NUTGRAF_STAMP%" if not exist "%NUTGRAF_ROOT%\.nutgraf.lock.d" goto run
goto lock

:build
echo nutgraf: building once (a first build takes a few minutes) ... 1>&2
pushd "%NUTGRAF_ROOT%"
call mvnw.cmd --quiet --batch-mode --no-transfer-progress -Dmaven.test.skip=true -Dspotless.check.skip=true -Dforbiddenapis.skip=true --projects engine/cli --also-make package 1>&2
set "NUTGRAF_BUILD=%ERRORLEVEL%"
popd
rmdir "%NUTGRAF_ROOT%\.nutgraf.lock.d" 2>nul
if "%NUTGRAF_BUILD%"=="0" goto run
echo nutgraf: the build failed; its errors are above 1>&2
exit /b 2

:run
if not defined NUTGRAF_RULES_DEFAULT if exist "%NUTGRAF_ROOT%\rules" set "NUTGRAF_RULES_DEFAULT=%NUTGRAF_ROOT%\rules"
call "%NUTGRAF_DIST%\bin\nutgraf.cmd" %*
exit /b %ERRORLEVEL%
