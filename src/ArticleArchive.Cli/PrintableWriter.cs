using System.Buffers;

namespace ArticleArchive.Cli;

/// <summary>
/// Writes only printable characters to a terminal. Stored files can contain characters that move the cursor or change the screen: these are written as escapes.
/// </summary>
/// <param name="inner">The terminal, or the file that output is redirected to.</param>
/// <param name="passesEscape">
/// Whether escape sequences are written as they are, for a writer that adds colours; its text has already been cleaned of them.
/// </param>
internal sealed class PrintableWriter(TextWriter inner, bool passesEscape) : TextWriter
{
    private const char Escape = '\u001B';

    private static readonly SearchValues<char> Control = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))]);

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (IsWritten(value))
            inner.Write(value);
        else
            inner.Write(PrintableText.Escaped(value));
    }

    public override void Write(string? value)
    {
        if (value is null || !value.AsSpan().ContainsAny(Control))
            inner.Write(value);
        else
            base.Write(value);
    }

    public override void Flush() => inner.Flush();

    // Right-to-left marks are part of the text.
    private bool IsWritten(char c) => !char.IsControl(c) || c is '\n' or '\r' or '\t' || (passesEscape && c == Escape);
}
