using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// The fields of the index. Each passage is a document. When several people speak in it, it is preceded by a document for each of them with only that person's
/// words. The documents of an article form one block. Its topics, publisher and years are values of <see cref="FacetTerm"/> in the first of them, in fields
/// with the names of <see cref="FacetLabel"/>.
/// </summary>
internal static class Fields
{
    /// <summary>All words of a passage.</summary>
    public const string Text = "text";

    /// <summary>The reporter's own words in a passage that also has quoted or reported words; a phrase does not reach across those.</summary>
    public const string Narrative = "narrative";

    /// <summary>The sentences of a passage in which the reporter says what somebody said; a phrase must be within one sentence.</summary>
    public const string Reported = "reported";

    /// <summary>The quoted words of a passage, statement by statement, each with what the same statement says after the end of the passage.</summary>
    public const string Quoted = "quoted";

    /// <summary>Like <see cref="Quoted"/>, for one of several speakers, in that speaker's own document.</summary>
    public const string Spoken = "spoken";

    /// <summary>The kind of document, whose words it has and the labels of its article: <see cref="FilterTerms"/>.</summary>
    public const string Filter = "filter";

    /// <summary>The day by which the article is sorted, as a number; 0 when it is undated.</summary>
    public const string Day = "day";

    /// <summary>The row of the passage, as a value of each document: the article's key and the passage's index in it.</summary>
    public const string Row = "row";

    /// <summary>How many documents after this one its passage comes, as a value of a speaker's document.</summary>
    public const string Step = "step";

    /// <summary>The speaker's name in addresses, as a value of a speaker's document and of a passage in which only one person speaks.</summary>
    public const string Speaker = "speaker";

    /// <summary>The words of a passage in order, each with its voice and speaker, as a value of its document: <see cref="Matches.PassageWords"/>.</summary>
    public const string Words = "words";

    /// <summary>
    /// The last day that the article's date can mean, counted like <see cref="Day"/>, as a value of the first document of its block; 0 when it is undated.
    /// </summary>
    public const string LastDay = "last-day";

    /// <summary>The number of the article's words in a voice, as a value of the first document of its block.</summary>
    public static string SizeIn(Voice voice) => $"size-{voice.LowerName()}";
}
