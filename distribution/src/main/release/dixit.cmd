@echo off
rem Dixit on Windows. Needs a Java 17 or later.
rem
rem   JAVA_HOME         the Java to use; else the java on the PATH
rem   DIXIT_JAVA_OPTS   options for Java instead of those chosen here, such as -Xmx8g
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
if defined JAVA_HOME goto home
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto start
>&2 echo dixit: no java found: install a JDK 17 or later, or set JAVA_HOME to one
exit /b 1

:home
rem Some write the folder in quotation marks.
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto start
>&2 echo dixit: there is no "%JAVA%": set JAVA_HOME to a JDK 17 or later
exit /b 1

:start
rem A gigabyte for the models and long articles, and room for one more article a processor.
set /a HEAP=1024 + 128 * NUMBER_OF_PROCESSORS
if not defined DIXIT_JAVA_OPTS set "DIXIT_JAVA_OPTS=-Xmx%HEAP%m"
rem Most of the work is native code: the compiler that optimises is left to the little that is run millions of times.
set "COMPILER=-XX:Tier4InvocationThreshold=300000 -XX:Tier4MinInvocationThreshold=36000 -XX:Tier4CompileThreshold=900000 -XX:Tier4BackEdgeThreshold=2400000"
"%JAVA%" "-Ddixit.root=%ROOT%." -Dfile.encoding=UTF-8 %COMPILER% %DIXIT_JAVA_OPTS% -cp "%ROOT%lib\*" org.w3id.dixit.cli.Main %*
exit /b %ERRORLEVEL%
