using Spectre.Console;

namespace ArticleArchive.Cli;

/// <summary>The input and output of a command: results go to <see cref="Out"/>, messages about them to <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    // Lines are left for the terminal to wrap. Only tables keep to its width.
    private const int Unfolded = 1_000_000;

    public Terminal(TextReader input, TextWriter output, TextWriter error)
    {
        In = input;
        Out = new PrintableWriter(output, passesEscape: false) { NewLine = output.NewLine };
        Error = new PrintableWriter(error, passesEscape: false) { NewLine = error.NewLine };
        Rich = CreateConsole(output);
        RichError = CreateConsole(error);
    }

    public TextReader In { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary><see cref="Out"/>, with colours on a terminal that supports them.</summary>
    public IAnsiConsole Rich { get; }

    /// <summary><see cref="Error"/>, with colours and a progress bar on a terminal.</summary>
    public IAnsiConsole RichError { get; }

    /// <summary>True when results go to a terminal, rather than to a file or a program.</summary>
    public bool IsWatched => Rich.Profile.Out.IsTerminal;

    /// <summary>The terminal that the program was started in.</summary>
    public static Terminal FromConsole()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (Console.IsOutputRedirected)
            Console.OutputEncoding = utf8;
        var input = new StreamReader(Console.OpenStandardInput(), utf8);
        var output = Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) : Console.Out;
        return new Terminal(input, output, Console.Error);
    }

    private static IAnsiConsole CreateConsole(TextWriter writer)
    {
        var output = new PrintableOutput(writer);
        if (output.IsTerminal)
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = output });

        var plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        plain.Profile.Width = Unfolded;
        return plain;
    }
}
