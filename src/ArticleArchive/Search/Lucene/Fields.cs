using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// The fields of the index. Each passage is one document. Where several people speak in a passage, one document for each of them stands before it, with that
/// person's words alone. The documents of an article are one block. Its topics, publisher and years are values of <see cref="FacetTerm"/> on the first of them,
/// in fields that have the names of <see cref="FacetLabel"/>.
/// </summary>
internal static class Fields
{
    /// <summary>All words of a passage.</summary>
    public const string Text = "text";

    /// <summary>The reporter's own words of a passage that also has quoted or reported ones; a phrase does not reach over these.</summary>
    public const string Narrative = "narrative";

    /// <summary>The sentences of a passage in which the reporter says what somebody said; a phrase stands in one sentence.</summary>
    public const string Reported = "reported";

    /// <summary>The quoted words of a passage, statement by statement, each with what the same statement says after the passage's end.</summary>
    public const string Quoted = "quoted";

    /// <summary>As <see cref="Quoted"/>, of one speaker among several: in that speaker's own document.</summary>
    public const string Spoken = "spoken";

    /// <summary>What a document is, whose words it has and the labels of its article: <see cref="FilterTerms"/>.</summary>
    public const string Filter = "filter";

    /// <summary>The day that the article sorts by, as a number; 0 where it is undated.</summary>
    public const string Day = "day";

    /// <summary>The row of the passage, as a value of each document: the article's key and the passage's index in it.</summary>
    public const string Row = "row";

    /// <summary>How many documents after this one its passage stands: a value of a speaker's document.</summary>
    public const string Step = "step";

    /// <summary>The speaker's name in addresses, as a value: of a passage in which one person speaks, and of a speaker's document.</summary>
    public const string Speaker = "speaker";

    /// <summary>The words of a passage in order, each with its voice and speaker, as a value of its document: <see cref="Matches.PassageWords"/>.</summary>
    public const string Words = "words";

    /// <summary>The last day that the article's date can mean, counted as <see cref="Day"/> is, as a value of the first document of its block; 0 where it is undated.</summary>
    public const string LastDay = "last-day";

    /// <summary>How many words the article has in a voice, likewise.</summary>
    public static string SizeIn(Voice voice) => $"size-{voice.ToString().ToLowerInvariant()}";
}
