using Spectre.Console;

namespace ArticleArchive.Cli;

/// <summary>The output of a console, written through a <see cref="PrintableWriter"/>.</summary>
internal sealed class PrintableOutput(TextWriter writer) : IAnsiConsoleOutput
{
    private readonly AnsiConsoleOutput _output = new(writer);

    public TextWriter Writer { get; } = new PrintableWriter(writer, passesEscape: true);

    public bool IsTerminal => _output.IsTerminal;

    public int Width => _output.Width;

    public int Height => _output.Height;

    public void SetEncoding(Encoding encoding) => _output.SetEncoding(encoding);
}
