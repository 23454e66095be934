using System.Buffers;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Rendering;

/// <summary>
/// Counts, before a Markdown body is parsed, what makes parsing expensive: brackets that may open a link, which any later one can close; cells, because short
/// rows are padded; definitions; and the depth of quotations and lists.
/// </summary>
internal ref struct MarkdownCounts
{
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|-: \t>");
    private static readonly SearchValues<char> EndsPlainWords = SearchValues.Create("[]\\`<");

    private readonly FileLimits _limits;
    private int _brackets;
    private int _definitions;
    private int _headings;
    private int _rows;
    private int _columns;
    private bool _isTable;

    private MarkdownCounts(FileLimits limits) => _limits = limits;

    /// <summary>The first limit that a body exceeds, with the line, from 0; null when it exceeds none.</summary>
    public static (int Line, Func<Place, FileLimitException> Limit)? FirstExceeded(string body, FileLimits limits)
    {
        var counts = new MarkdownCounts(limits);
        var lines = new LineReader(body);
        while (lines.MoveNext())
        {
            if (counts.Add(lines.Line) is { } passed)
                return (lines.Number - 1, passed);
        }

        return null;
    }

    private Func<Place, FileLimitException>? Add(ReadOnlySpan<char> line)
    {
        if (line.IsWhiteSpace())
        {
            (_brackets, _rows, _columns, _isTable) = (0, 0, 0, false);
            return null;
        }

        _headings += (_rows > 0 || _isTable) && IsUnderline(line) ? 1 : 0;
        _brackets = (BeginsItem(line) ? 0 : _brackets) + PossibleLinks(line);
        _definitions += IsDefinition(line) ? 1 : 0;
        _columns = Math.Max(_columns, Columns(line));
        if (line.Contains('|') && IsRule(line))
            _isTable = true;
        else
            _rows++;
        return Passed(line);
    }

    private readonly Func<Place, FileLimitException>? Passed(ReadOnlySpan<char> line)
    {
        var limits = _limits;
        if (_brackets > limits.Links)
            return place => Limit(
                place,
                $"This paragraph has more than {limits.Links:N0} square brackets that may begin a link.",
                "Divide it with blank lines, store the article as plain text in a .txt file",
                "FileLinks");
        if (_headings > limits.Passages)
            return place => ReadingBudget.TooManyPassages(limits, place);
        if (_definitions > limits.Definitions)
            return place =>
                Limit(place, $"The file has more than {limits.Definitions:N0} link definitions.", "Write the addresses into the links", "FileDefinitions");
        if (_isTable && (long)_rows * _columns > limits.Cells)
            return place => Limit(
                place,
                $"This table has more than {limits.Cells:N0} cells, including those that fill up short rows.",
                "Divide it into several tables",
                "FileCells");
        if (DepthOf(line) > limits.Depth)
            return place => Limit(
                place, $"Quotations and lists are nested more than {limits.Depth:N0} deep here.", "Remove those that no reader could follow", "FileDepth");
        return null;
    }

    private static FileLimitException Limit(Place place, FormattableString what, string remedy, string setting) =>
        FileLimitException.Create(place, what.ToString(CultureInfo.InvariantCulture), remedy, setting);

    /// <summary>The brackets of a line that may open a link: not those round plain words, <c>[00:12]</c>, which nothing after them makes one.</summary>
    private static int PossibleLinks(ReadOnlySpan<char> line)
    {
        var found = 0;
        for (var at = line.IndexOf('['); at >= 0;)
        {
            var rest = line[(at + 1)..];
            var end = rest.IndexOfAny(EndsPlainWords);
            var isPlain = end >= 0 && rest[end] == ']' && rest[(end + 1)..] is not ['(' or '[' or ':', ..];
            found += isPlain ? 0 : 1;
            var next = rest.IndexOf('[');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return found;
    }

    // No bracket before a list item can close inside it.
    private static bool BeginsItem(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(' ');
        return line.Length - words.Length < 4 && words is ['-' or '*' or '+', ' ', ..] && !words[1..].IsWhiteSpace();
    }

    // "[label]: address", at the beginning of a line, or after the marks of quotations and lists.
    private static bool IsDefinition(ReadOnlySpan<char> line) => line.TrimStart(" \t>-*+") is ['[', ..] && line.Contains("]:", StringComparison.Ordinal);

    // Such a line makes the line above it a heading, for which the parser searches all blocks before.
    private static bool IsUnderline(ReadOnlySpan<char> line) => line.Trim() is ['=' or '-', ..] mark && mark.IndexOfAnyExcept(mark[0]) < 0;

    private static int Columns(ReadOnlySpan<char> line)
    {
        var row = line.Trim("> \t");
        return row.Count('|') + 1 - (row is ['|', ..] ? 1 : 0) - (row is [_, .., '|'] ? 1 : 0);
    }

    // The delimiter row of a table.
    private static bool IsRule(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept(RuleSigns);

    /// <summary>The number of quotation and list marks that a line begins with.</summary>
    private static int DepthOf(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t')
                continue;
            if (line[i] is '-' or '*' && line[i..].IndexOfAnyExcept(line[i], ' ', '\t') < 0)
                break;
            if (line[i] == '>')
                depth++;
            else if (line[i] is '-' or '*' or '+' && i + 1 < line.Length && line[i + 1] is ' ' or '\t')
                depth++;
            else if (NumberEnd(line[i..]) is > 0 and var end)
                (depth, i) = (depth + 1, i + end - 1);
            else
                break;
        }

        return depth;
    }

    /// <summary>The length of a list item's number at this point; 0 when there is none.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text)
    {
        const int MaxDigits = 9;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MaxDigits && text[digits] is '.' or ')' && digits + 1 < text.Length && text[digits + 1] is ' ' or '\t' ? digits + 1 : 0;
    }
}
