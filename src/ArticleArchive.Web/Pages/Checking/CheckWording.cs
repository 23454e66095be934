using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Checking;

/// <summary>The words on the page of a check other than the verdicts.</summary>
internal static class CheckWording
{
    /// <summary>The length to which a table shortens a quotation, in UTF-16 units.</summary>
    public const int InTable = 160;

    // QueryParser limits the words of a query, and a few are enough to find the place.
    private const int WordsToHighlight = 12;

    /// <summary>The heading above the places of a verdict.</summary>
    public static string PlacesTitle(Verdict verdict) => verdict switch
    {
        { Words: WordsFound.NotFound } => "Nearest wording in",
        _ when IsOfPieces(verdict) => "The pieces are in",
        { Words: WordsFound.Changed } => "Found in",
        _ when verdict.Places.Count > 1 => $"Found in {Wording.Count(verdict.Places.Count, "place")}",
        _ => "Found in",
    };

    /// <summary>Who says the words of a place, and the words of the text that show it.</summary>
    public static string SaidBy(QuotedPlace place) => place.Statement?.Utterance switch
    {
        null when place.Passages[0].Passage.Kind == PassageKind.Headline => "words of the headline",
        { Attribution: null } or null when !AttributionLanguage.IsRead(place.Article.Metadata.Language) => "speakers are not found in this language",
        null => "the reporter’s words",
        { Attribution: { } attribution } => $"said by {NameWithRole.Format(attribution)}{(place.Evidence is null ? "" : $" (“{place.Evidence}”)")}",
        _ => "quoted, but the article does not say who spoke",
    };

    /// <summary>The address of the place's first passage in its article, with the first words highlighted.</summary>
    public static string AddressOf(QuotedPlace place)
    {
        var (passage, spans) = place.Passages[0];
        var words = Tokenizer.Tokenize(spans[0].Slice(passage.Text)).Take(WordsToHighlight).Select(token => token.Word);
        var query = new QueryText { Typed = $"\"{string.Join(' ', words)}\"", In = place.Statement is null ? null : "quote" };
        return ArchiveUrls.InContext(place.Article.Slug, passage.Id, query);
    }

    /// <summary>What a finding is about, as a table shows it.</summary>
    public static string SubjectOf(DraftFinding finding)
    {
        var words = Shortened.ToBeginning(finding.Subject, InTable);
        return finding.Quotation is null ? words : $"“{words}”";
    }

    /// <summary>A finding's name for programs; for a quotation, the name of its verdict.</summary>
    public static string NameOf(DraftFinding finding) =>
        finding.Quotation is { Verdict: var verdict } ? VerdictWording.NameOf(verdict) : VerdictWording.NameOf(finding.Rule);

    /// <summary>The id of the evidence for a finding, below the table.</summary>
    /// <param name="at">The index of the finding, from 0.</param>
    public static string IdOf(int at) => string.Create(CultureInfo.InvariantCulture, $"finding-{at + 1}");

    /// <summary>How many quotations got each answer.</summary>
    public static string Summary(CheckedText text)
    {
        var plain = text.Quotations.Count(quotation => quotation.Verdict.IsPlain);
        return $"{Wording.Count(plain, "quotation is", "quotations are")} word for word, {Wording.Number(text.Quotations.Count - plain)} to review.";
    }

    private static bool IsOfPieces(Verdict verdict) => verdict.Has(Caution.Joined) || verdict.Has(Caution.PiecesApart);
}
