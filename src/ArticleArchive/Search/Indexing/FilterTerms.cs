using System.Globalization;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Indexing;

/// <summary>Terms that say what a document is and whose words it has. Those of labels are <see cref="LabelTerms"/>.</summary>
public static class FilterTerms
{
    /// <summary>A passage.</summary>
    public const string Passage = "k:passage";

    /// <summary>What one of several speakers says in a passage.</summary>
    public const string Spoken = "k:spoken";

    /// <summary>A passage with quoted words.</summary>
    public const string Quoted = "k:quoted";

    /// <summary>A passage with the reporter's own words beside quoted or reported ones.</summary>
    public const string Mixed = "k:mixed";

    /// <summary>A passage with a sentence in which the reporter says what somebody said.</summary>
    public const string Reported = "k:reported";

    /// <summary>A passage in the reporter's own words alone, other than a headline.</summary>
    public const string NarrativeOnly = "k:narrative";

    /// <summary>A headline.</summary>
    public const string Headline = "k:headline";

    /// <summary>A passage in which several people speak, each of whom has a document of their own.</summary>
    public const string SeveralSpeakers = "k:several";

    private const string Article = "article:";
    private const string Period = "w:";
    private const string Language = "l:";
    private const string Speaker = "b:";
    private const string AmongSpeakers = "a:";
    private const string ReportedSpeaker = "r:";

    /// <summary>The documents of one article.</summary>
    public static string OfArticle(ArticleKey key) => Article + key.Value.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>An article whose date lies in a year, month or day.</summary>
    public static string OfPeriod(string period) => Period + period;

    /// <summary>An article in another language than English.</summary>
    public static string OfLanguage(string language) => Language + language;

    /// <summary>A word of the name of the one who speaks.</summary>
    public static string OfSpeaker(string word) => Speaker + word;

    /// <summary>A word of the names of those who speak, where they are several.</summary>
    public static string OfSpeakers(string word) => AmongSpeakers + word;

    /// <summary>A word of the names of those whom the passage reports as saying something.</summary>
    public static string OfReportedSpeaker(string word) => ReportedSpeaker + word;

    /// <summary>The languages other than English that an index has: what is left of such a term without its sign; null for another term.</summary>
    public static string? LanguageOf(string term) => term.StartsWith(Language, StringComparison.Ordinal) ? term[Language.Length..] : null;

    /// <summary>The sign before languages.</summary>
    public static string Languages => Language;
}
