using ArticleArchive.Articles;
using ArticleArchive.Checking;
using ArticleArchive.Search;
using ArticleArchive.Web.Pages.Speakers;

namespace ArticleArchive.Web.Pages.Checking;

/// <summary>What the page of a check says beside the verdicts.</summary>
internal static class CheckWording
{
    /// <summary>The most of a quotation that a table shows, in UTF-16 units.</summary>
    public const int InTable = 160;

    // A query takes no more words than QueryParser reads; a few tell the place.
    private const int WordsToLight = 12;

    /// <summary>What stands above the places of a verdict.</summary>
    public static string PlacesTitle(Verdict verdict) => verdict switch
    {
        NotHere => "Where the nearest words stand",
        Altered or VerbatimWithOmissions when Joined(verdict) => "Where the pieces stand",
        Altered => "Where the archive’s words stand",
        _ when verdict.Places.Count > 1 => $"Where it stands: {Wording.Count(verdict.Places.Count, "place", "places")}",
        _ => "Where it stands",
    };

    /// <summary>Who says the words of a place, and the words of the text that say so.</summary>
    public static string SaidBy(QuotedPlace place) => place.Statement?.Utterance switch
    {
        null => place.Passages[0].Passage.Kind == PassageKind.Headline ? "words of the headline" : "told by the narrator",
        { Attribution: { } attribution } => $"said by {SpeakerName.Of(attribution)}{(place.Evidence is null ? "" : $" (“{place.Evidence}”)")}",
        _ => "a quotation, unattributed",
    };

    /// <summary>The first passage in its article, with the first words lit.</summary>
    public static string AddressOf(QuotedPlace place)
    {
        var (passage, spans) = place.Passages[0];
        var words = Tokenizer.Tokenize(spans[0].Of(passage.Text)).Take(WordsToLight).Select(token => token.Word);
        var query = new QueryText { Typed = $"\"{string.Join(' ', words)}\"", In = place.Statement is null ? null : "quote" };
        return ArchiveUrls.InContext(place.Article.Slug, passage.Id, query);
    }

    /// <summary>How many quotations got which verdict.</summary>
    public static string Summary(CheckedText text) => string.Join(", ", text.Quotations
        .GroupBy(quotation => VerdictWords.Title(quotation.Verdict), StringComparer.Ordinal)
        .Select(group => $"{Wording.Number(group.Count())} {char.ToLowerInvariant(group.Key[0])}{group.Key[1..]}")) + ".";

    private static bool Joined(Verdict verdict) => verdict.Cautions.Contains(Caution.JoinedWithoutSign) || verdict.Cautions.Contains(Caution.DifferentStatements);
}
