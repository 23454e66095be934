using System.Text.RegularExpressions;
using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking.Judging;

/// <summary>Finds paragraphs in which a paper says what an earlier version got wrong.</summary>
internal static partial class Corrections
{
    /// <summary>Whether the words are in a correction that takes them back.</summary>
    public static bool TakesBack(Article article, Placement placement)
    {
        var (passage, start) = placement.Row.PlaceOf(placement.Parts[0].First);
        var text = article.Passages[passage].Text;
        return Notice().IsMatch(text) && !Amends().IsMatch(text[..start]);
    }

    [GeneratedRegex(
        @"^\W*(corrections?|clarifications?|editor[’']?s note|erratum|errata|amended|updated?)\b[^.]{0,40}[:.—–-]"
        + @"|\b(earlier|previous|original|first|initial) (version|edition|report|article|print)\b"
        + @"[^.]{0,80}\b(said|stated|quoted|gave|had|read|reported|attributed|contained|omitted|described|wrongly|incorrectly|mistakenly|mis\w+)\b"
        + @"|\bwe (mis(quoted|stated|reported|attributed)"
        + @"|(wrongly|incorrectly|mistakenly|erroneously) (quoted|reported|stated|said|attributed|gave))\b"
        + @"|\b(article|report|story|version|edition|headline|caption|column|paper|newspaper|post|page|item|summary|introduction|obituary|interview"
        + @"|review|profile|graphic|chart|table|paragraph|sentence|subheading|standfirst)\b[^.]{0,80}\b(misquoted|misstated|misreported|misattributed"
        + @"|(wrongly|incorrectly|mistakenly|erroneously) (quoted|reported|stated|said|attributed|gave|gives|says|states|put|described))\b"
        + @"|\b(was|were) misquoted\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    /// <summary>The correct version follows these words.</summary>
    [GeneratedRegex(
        @"\b(should have (said|read|been)|in fact|actually|correct (words|quotation|version)|what (he|she|they) said was"
        + @"|(?<!as |version said |article said )(he|she|they) (actually )?said[^.]*$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Amends();
}
