using System.Globalization;
using ArticleArchive.Articles;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace ArticleArchive.Web.Hosting;

/// <summary>Writes an entry of the log as one line, an exception below it on lines that are indented. Names of files and words of them can hold line breaks and escapes: none of them begins a line of its own, or reaches a terminal.</summary>
internal sealed class LogLine : ITextFormatter
{
    private const string Indent = "   ";

    private readonly MessageTemplateTextFormatter _line = new("{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {Message:lj}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        _line.Format(logEvent, line);
        output.WriteLine(PrintableText.Of(line.ToString()));
        if (logEvent.Exception is not { } exception)
            return;

        foreach (var told in exception.ToString().Split('\n'))
            output.WriteLine($"{Indent}{PrintableText.Of(told.TrimEnd('\r'))}");
    }
}
