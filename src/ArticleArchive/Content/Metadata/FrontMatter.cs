using System.Text.Json;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>The metadata at the head of a file, and where the body begins.</summary>
/// <param name="Form">The format of the metadata.</param>
/// <param name="Text">The metadata without the marks around it; empty when there is none.</param>
/// <param name="LinesBefore">The number of lines in the file before it.</param>
/// <param name="BodyStart">Index of the first character of the body.</param>
internal readonly record struct FrontMatter(HeaderForm Form, string Text, int LinesBefore, int BodyStart)
{
    private const string YamlMark = "---";
    private const string TomlMark = "+++";
    private const string JsonEnd = ";;;";

    /// <summary>True when the opening mark is never closed; the metadata then ends at the first line that is not a key.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>Splits a Markdown file into metadata and body.</summary>
    public static FrontMatter Read(string text)
    {
        var lines = new LineReader(text);
        do
        {
            if (!lines.MoveNext())
                return default;
        }
        while (lines.Line.IsWhiteSpace());

        return lines.Line.TrimEnd() switch
        {
            YamlMark => Between(text, lines, HeaderForm.Yaml),
            TomlMark => Between(text, lines, HeaderForm.Toml),
            ['{', ..] => Object(text, lines),
            ['<', '!', ..] => Comments(text, lines),
            _ => KeyLines(text, lines),
        };
    }

    /// <summary>
    /// Splits a plain text into metadata and body. Plain text has no markup, so only lines that cannot be words of a news text are metadata: all of them keys
    /// and values, and <c>title</c> among the keys.
    /// </summary>
    public static FrontMatter ReadPlainText(string text) =>
        Read(text) is { IsOpen: false, Form: HeaderForm.Yaml or HeaderForm.Lines } front && HeaderLines.AreAllKeys(front.Text) && NamesTitle(front.Text)
            ? front
            : default;

    private static bool NamesTitle(string keys)
    {
        var lines = new LineReader(keys);
        while (lines.MoveNext())
        {
            if (HeaderLines.KeyOf(lines.Line) is { } key && MetadataKeys.NamesOf("title").Contains(MetadataKeys.Fold(key)))
                return true;
        }

        return false;
    }

    private static FrontMatter Between(string text, LineReader lines, HeaderForm form)
    {
        var (start, before) = (lines.Next, lines.Number);
        var open = lines;
        while (lines.MoveNext())
        {
            var line = lines.Line.TrimEnd();
            if (form == HeaderForm.Yaml ? line is YamlMark or "..." : line is TomlMark)
                return HasKeys(text.AsSpan(start..lines.Start)) ? new FrontMatter(form, text[start..lines.Start], before, lines.Next) : default;
        }

        var end = form == HeaderForm.Yaml ? EndOfKeys(open) : null;
        return end is { } body ? new FrontMatter(HeaderForm.Lines, text[start..body], before, body) { IsOpen = true } : default;
    }

    // Two rules with words between them are not metadata.
    private static bool HasKeys(ReadOnlySpan<char> block) => block.IsWhiteSpace() || block.ContainsAny(':', '=', '#');

    /// <summary>Reads key lines without an opening mark. A closing mark, as Hexo allows, ends them too.</summary>
    private static FrontMatter KeyLines(string text, LineReader lines)
    {
        var (start, before) = (lines.Start, lines.Number - 1);
        var (keys, known) = (0, 0);
        do
        {
            if (lines.Line.IsWhiteSpace())
                return IsHeader(keys, known) ? new FrontMatter(HeaderForm.Lines, text[start..lines.Start], before, lines.Next) : default;
            if (lines.Line.TrimEnd() is YamlMark && keys > 1 && known > 0)
                return new FrontMatter(HeaderForm.Yaml, text[start..lines.Start], before, lines.Next);
            if (HeaderLines.KeyOf(lines.Line) is { } key)
                (keys, known) = (keys + 1, known + (MetadataKeys.IsHeaderKey(key) ? 1 : 0));
            else if (keys == 0 || !HeaderLines.Continues(lines.Line))
                return default;
        }
        while (lines.MoveNext());

        return IsHeader(keys, known) ? new FrontMatter(HeaderForm.Lines, text[start..], before, text.Length) : default;
    }

    /// <summary>Reads keys in comments, each on a line of its own, as Wiki.js writes them: <c>&lt;!-- TITLE: Bridge --&gt;</c></summary>
    private static FrontMatter Comments(string text, LineReader lines)
    {
        var (keys, before, end) = (new StringBuilder(), lines.Number - 1, lines.Start);
        while (Commented(lines.Line) is { Length: > 0 } key && HeaderLines.KeyOf(key) is not null)
        {
            keys.Append(key).Append('\n');
            end = lines.Next;
            if (!lines.MoveNext())
                break;
        }

        return NamesTitle(keys.ToString()) ? new FrontMatter(HeaderForm.Lines, keys.ToString(), before, end) : default;
    }

    private static ReadOnlySpan<char> Commented(ReadOnlySpan<char> line) =>
        line.Trim() is ['<', '!', '-', '-', .. var inside, '-', '-', '>'] ? inside.Trim() : [];

    // "Update: the bridge holds." by itself is a paragraph.
    private static bool IsHeader(int keys, int known) => keys > 1 && known > 0;

    private static int? EndOfKeys(LineReader lines)
    {
        var keys = 0;
        while (lines.MoveNext())
        {
            if (HeaderLines.KeyOf(lines.Line) is not null)
                keys++;
            else if (keys == 0 || !HeaderLines.Continues(lines.Line))
                return keys == 0 ? null : lines.Start;
        }

        return keys == 0 ? null : lines.Next;
    }

    private static FrontMatter Object(string text, LineReader lines)
    {
        var bytes = Encoding.UTF8.GetBytes(text[lines.Start..]);
        var reader = new Utf8JsonReader(bytes, JsonHeader.Options);
        try
        {
            if (!reader.Read() || !reader.TrySkip())
                return default;
        }
        catch (JsonException)
        {
            return default;
        }

        var end = lines.Start + Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed));
        var rest = text.AsSpan(end);
        var close = rest.TrimStart().StartsWith(JsonEnd, StringComparison.Ordinal) ? rest.IndexOf(JsonEnd, StringComparison.Ordinal) + JsonEnd.Length : 0;
        return new FrontMatter(HeaderForm.Json, text[lines.Start..end], lines.Number - 1, end + close);
    }
}
