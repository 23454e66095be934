using System.Globalization;
using System.Text;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>
/// The text of a page as a browser searches it for a text directive: white space is one space, letter case and accents do not count, and words are not
/// found across two blocks. It finds more than a browser would (inside words too), so that what is unique here is unique there.
/// </summary>
internal sealed class FoldedPage
{
    private const char Break = '\n';
    private readonly string _text;
    private readonly (int Start, int End)[] _bounds;
    private readonly IReadOnlyList<string> _blocks;

    public FoldedPage(IReadOnlyList<string> blocks)
    {
        var text = new StringBuilder();
        _bounds = new (int, int)[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            var start = text.Length;
            text.Append(string.Join(' ', Words(blocks[i]).Select(Fold)));
            _bounds[i] = (start, text.Length);
            text.Append(Break);
        }

        _text = text.ToString();
        _blocks = blocks;
    }

    /// <summary>The words of a block as they stand between white space.</summary>
    public static string[] Words(string block) => block.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where a block begins and ends.</summary>
    public (int Start, int End) Bounds(int block) => _bounds[block];

    /// <summary>The words of the nearest block before that has any.</summary>
    public string[] WordsBefore(int block) => Enumerable.Range(0, block).Reverse().Select(i => Words(_blocks[i])).FirstOrDefault(w => w.Length > 0) ?? [];

    /// <summary>The words of the nearest block after that has any.</summary>
    public string[] WordsAfter(int block) =>
        Enumerable.Range(block + 1, _blocks.Count - block - 1).Select(i => Words(_blocks[i])).FirstOrDefault(w => w.Length > 0) ?? [];

    /// <summary>Where the words are found first at or after <paramref name="from"/>; both are -1 when nowhere.</summary>
    public (int Start, int End) First(string words, int from = 0)
    {
        var folded = Fold(words);
        var at = _text.IndexOf(folded, from, StringComparison.Ordinal);
        return at < 0 ? (-1, -1) : (at, at + folded.Length);
    }

    /// <summary>Where the words are found first between a prefix and a suffix, either of which may be empty; -1 when nowhere.</summary>
    public int FirstBetween(string prefix, string words, string suffix)
    {
        for (var found = First(words); found.Start >= 0; found = First(words, found.Start + 1))
        {
            var before = _text.AsSpan(0, found.Start).TrimEnd();
            var after = _text.AsSpan(found.End).TrimStart();
            if (before.EndsWith(Fold(prefix), StringComparison.Ordinal) && after.StartsWith(Fold(suffix), StringComparison.Ordinal))
                return found.Start;
        }

        return -1;
    }

    private static string Fold(string words) =>
        string.Concat(words.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
