using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// Writes a log entry as one line, with any exception indented below it. File names and text from files can contain line breaks and terminal escapes: they
/// cannot start a line of their own or reach a terminal.
/// </summary>
internal sealed class LogLine : ITextFormatter
{
    private const string Indent = "   ";

    private readonly MessageTemplateTextFormatter _line = new("{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        _line.Format(logEvent, line);
        output.WriteLine(PrintableText.Escape(line.ToString()));
        if (logEvent.Exception is not { } exception)
            return;

        foreach (var exceptionLine in exception.ToString().Split('\n'))
            output.WriteLine($"{Indent}{PrintableText.Escape(exceptionLine.TrimEnd('\r'))}");
    }
}
