using System.Text.RegularExpressions;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Layouts;

/// <summary>Finds the text below the end of a news story: the end mark, notes to editors, and everything after them.</summary>
internal static partial class EndMatter
{
    private const int MaxLineLength = 120;
    private const int MaxContactLines = 8;

    /// <summary>The lines to leave out, in order; empty when the text has no such end.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="furniture">The lines already left out.</param>
    public static IReadOnlyList<FurnitureLine> Find(string text, IReadOnlyList<FurnitureLine> furniture)
    {
        var lines = StoredLines.Split(text, furniture.Select(line => line.Line).ToHashSet());
        if (FirstBelow(lines) is not { } first)
            return [];

        var numbers = lines.Skip(first).Select(line => line.Number).ToHashSet();
        var found = new List<FurnitureLine>();
        var stored = new LineReader(text);
        while (stored.MoveNext())
        {
            if (numbers.Contains(stored.Number))
                found.Add(new FurnitureLine(stored.Number, stored.Line.ToString()));
        }

        return found;
    }

    /// <summary>The index of the mark that ends the text; the rest must be shorter than the text before it.</summary>
    private static int? FirstBelow(IReadOnlyList<StoredLine> lines)
    {
        var total = lines.Sum(line => (long)line.Text.Length);
        var dividers = lines.Count(line => IsDivider(line.Text));
        long before = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Text;
            var isEnd = IsDivider(line) ? --dividers == 0 : line.Length <= MaxLineLength && (End().IsMatch(line) || Notes().IsMatch(line));
            var rest = total - before - line.Length;
            if (isEnd && i >= 2 && rest <= (Notes().IsMatch(line) ? before * 2 : before))
                return i;
            before += line.Length;
        }

        return Contacts(lines);
    }

    /// <summary>
    /// The index of the first line of the contacts that end a press release: <c>Media contact: Jo Reed 0400 000 000</c>, <c>Authorised by A. Barr, Hull</c>.
    /// All lines below it are short, and one of them has a telephone number or an address.
    /// </summary>
    private static int? Contacts(IReadOnlyList<StoredLine> lines)
    {
        var first = Math.Max(2, lines.Count - MaxContactLines);
        while (first < lines.Count && !OpensContacts(lines, first))
            first++;
        var rest = lines.Skip(first).ToList();
        var isContact = rest.Exists(line => Reach().IsMatch(line.Text) || Authorised().IsMatch(line.Text));
        return isContact && rest.TrueForAll(line => line.Text.Length <= MaxLineLength) ? first : null;
    }

    // A sentence may continue with the same words.
    private static bool OpensContacts(IReadOnlyList<StoredLine> lines, int i) =>
        (lines[i].Gap > 0 || LineShape.EndsSentence(lines[i - 1].Text)) && (Contact().IsMatch(lines[i].Text) || Authorised().IsMatch(lines[i].Text));

    // A digest has the same mark between its stories, so only the last one can be the end.
    private static bool IsDivider(string line) => line.Length <= MaxLineLength && line[0] is '#' or '\\' && Hashes().IsMatch(line);

    [GeneratedRegex(@"^\\?#(?:\s*\\?#){2,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Hashes();

    [GeneratedRegex(
        @"^(?:[-–—_*~]+\s*(?:30|ENDS?|[Ee]nds?)\s*[-–—_*~]+|[(\[](?:ENDS?|[Ee]nds?)[)\]]|ENDS\.?|Ends\.?|END|REUTERS?|NNNN"
        + @"|AP-[A-Z]{2}-\d\d-\d\d-\d\d\b.*)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex End();

    [GeneratedRegex(@"^[*_#\s]*notes? (?:to|for) (?:the )?editors?\b(?:[:*_.\s]*$|\s*[:–—-].*$)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Notes();

    [GeneratedRegex(
        @"^(?:for )?(?:(?:media|press|further|more) (?:contacts?|[ei]nquir(?:y|ies)|information|details)|contacts?)(?: [\w ]{0,30})?\s*(?::|[-–—] |$|\+?\d|\()",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex(@"\d[\d ()-]{5,}\d|\S@\S+\.\S", RegexOptions.NonBacktracking)]
    private static partial Regex Reach();

    [GeneratedRegex(
        @"^(?:© ?)?Authori[sz]ed (?:and [Pp]rinted )?by:?(?: (?:\p{Lu}[\p{L}.'’-]*|\d[\d/-]*|of|the|and|for|[&–-]),?)+\.?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Authorised();
}
