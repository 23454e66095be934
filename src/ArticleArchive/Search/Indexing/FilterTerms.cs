using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Indexing;

/// <summary>Terms for what a document is and whose words it has. <see cref="LabelTerms"/> has those of labels.</summary>
public static class FilterTerms
{
    /// <summary>A passage.</summary>
    public const string Passage = "k:passage";

    /// <summary>What one of several speakers says in a passage.</summary>
    public const string Spoken = "k:spoken";

    /// <summary>A passage with quoted words.</summary>
    public const string Quoted = "k:quoted";

    /// <summary>A passage that mixes the reporter's own words with quoted or reported ones.</summary>
    public const string Mixed = "k:mixed";

    /// <summary>A passage with a sentence in which the reporter says what somebody said.</summary>
    public const string Reported = "k:reported";

    /// <summary>A passage entirely in the reporter's own words, other than a headline.</summary>
    public const string NarrativeOnly = "k:narrative";

    /// <summary>A headline.</summary>
    public const string Headline = "k:headline";

    /// <summary>A passage with several speakers, each of whom has a separate document.</summary>
    public const string SeveralSpeakers = "k:several";

    private const string Article = "article:";
    private const string Period = "w:";
    private const string Language = "l:";
    private const string Speaker = "b:";
    private const string AmongSpeakers = "a:";
    private const string ReportedSpeaker = "r:";

    /// <summary>All documents of one article.</summary>
    public static string ForArticle(ArticleKey key) => Article + key.Value.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>An article with a date in a year, month or day.</summary>
    public static string ForPeriod(string period) => Period + period;

    /// <summary>An article in a language other than English.</summary>
    public static string ForLanguage(string language) => Language + language;

    /// <summary>A word of the speaker's name.</summary>
    public static string ForSpeaker(string word) => Speaker + word;

    /// <summary>A word of the speakers' names, if there are several.</summary>
    public static string ForSpeakers(string word) => AmongSpeakers + word;

    /// <summary>A word of the names of people whom the passage reports as saying something.</summary>
    public static string ForReportedSpeaker(string word) => ReportedSpeaker + word;

    /// <summary>The language in a term made by <see cref="ForLanguage"/>; null for any other term.</summary>
    public static string? LanguageOf(string term) => term.StartsWith(Language, StringComparison.Ordinal) ? term[Language.Length..] : null;

    /// <summary>The prefix of language terms.</summary>
    public static string Languages => Language;
}
