using ArticleArchive.Tests.Cli;
using ArticleArchive.Web.Hosting;
using Serilog.Events;
using Serilog.Parsing;

namespace ArticleArchive.Tests.Faults;

/// <summary>Names of files and words in them that would write lines of their own into a log or onto a terminal.</summary>
public sealed class ForgedLineTests
{
    private const string Forged = "a\n2026-01-02 03:04:05.678 ERR forged\u001B[31m\u009B2J\u202E.md";

    [Theory]
    [InlineData("Words \u201cin marks\u201d, \u00e9 and \u05d0.", "Words \u201cin marks\u201d, \u00e9 and \u05d0.")]
    [InlineData("a\r\n\tb", "a\\r\\n\\tb")]
    [InlineData("\u001B[2J\u0000\u007F\u0085\u009B", "\\u001B[2J\\u0000\\u007F\\u0085\\u009B")]
    [InlineData("\u2028\u202Ea\u2066", "\\u2028\\u202Ea\\u2066")]
    public void What_would_act_on_a_terminal_is_written_as_an_escape(string text, string shown) => PrintableText.Escape(text).ShouldBe(shown);

    [Fact]
    public async Task No_name_of_a_file_and_no_key_in_it_begins_a_line_of_a_command()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such names here.");
        using var content = new TestContent()
            .With(Forged, "---\ntitle: T\n\"k\\n\\e[31m\": v\nspeakers: [{name: A, \"x\\nERR forged\\e[31m\": B}]\ndate: \"x\\nERR forged\"\n---\nWords.")
            .With("b.md", "");

        foreach (var arguments in (string[][])[["check"], ["check", "--all"], ["record"], ["record", "b"], ["search", "words", "--data", Path.Combine(content.FullPath, ".data")]])
        {
            var run = await CommandRun.RunAsync([.. arguments, "--content", content.FullPath]);
            var told = run.Out + run.Error;

            told.ShouldNotContain("\u001B");
            told.ShouldNotContain("\u009B");
            told.Split('\n').ShouldNotContain(line => line.StartsWith("2026-01-02", StringComparison.Ordinal) || line.StartsWith("ERR", StringComparison.Ordinal), string.Join(' ', arguments));
        }
    }

    [Fact]
    public void A_log_entry_is_one_line_whatever_stands_in_it()
    {
        var problem = new ContentProblem { Severity = ProblemSeverity.Error, File = Forged, What = "What.", Advice = "Advice." };
        var template = new MessageTemplateParser().Parse("{Problem} in {Folder}");
        var entry = new LogEvent(
            DateTimeOffset.UnixEpoch,
            LogEventLevel.Warning,
            new IOException($"No {Forged}"),
            template,
            [new LogEventProperty("Problem", new ScalarValue(problem.ToString())), new LogEventProperty("Folder", new ScalarValue(Forged))]);
        using var output = new StringWriter { NewLine = "\n" };

        new LogLine().Format(entry, output);

        var lines = output.ToString().TrimEnd('\n').Split('\n');
        lines[0].ShouldEndWith("""ERR forged\u001B[31m\u009B2J\u202E.md: error: What. Advice. in a\n2026-01-02 03:04:05.678 ERR forged\u001B[31m\u009B2J\u202E.md""");
        lines.Skip(1).ShouldAllBe(line => !line.Contains('\u001B') && !line.Contains('\u009B'));
        lines[1].ShouldStartWith("   System.IO.IOException: No a");
        lines.Skip(1).ShouldAllBe(line => line.StartsWith("   ", StringComparison.Ordinal));
    }
}
