using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Indexing;

/// <summary>The words of the index that no text holds: what an article or a passage is, so that a filter is one more word to ask for.</summary>
internal static class Marks
{
    /// <summary>Before a word of the narrator in a passage that also holds quoted words.</summary>
    public const char Narrator = '~';

    /// <summary>Before a word of a statement that stands after the end of the passage.</summary>
    public const char Ahead = '>';

    /// <summary>Between stretches: no phrase reaches over it.</summary>
    public const string Gap = "_";

    /// <summary>On a headline.</summary>
    public const string Headline = "k:headline";

    /// <summary>On a passage without quoted words that is no headline.</summary>
    public const string Plain = "k:plain";

    /// <summary>On a passage with quoted words and one stretch of the narrator's.</summary>
    public const string Told = "k:told";

    /// <summary>On a passage where quoted words part the narrator's.</summary>
    public const string Parted = "k:parted";

    /// <summary>On a passage without a word of the narrator's.</summary>
    public const string AllQuoted = "k:quoted";

    /// <summary>On a row of quotes or statements that holds one statement.</summary>
    public const string One = "k:one";

    /// <summary>On a row of quotes or statements that holds several.</summary>
    public const string Many = "k:many";

    private const char Topics = 't';
    private const char Sources = 's';
    private const char Years = 'y';
    private const string Speaker = "b:";
    private const string Among = "a:";
    private const string Speakers = "p:";

    /// <summary>The marks of an article's metadata, each once, with the value that a reader sees.</summary>
    public static IReadOnlyList<(string Mark, string Value)> Of(Article article) =>
        [.. Label.Of(article).Select(label => (Mark: Of(Sign(label.Field), label.Name), Value: label.Name)).DistinctBy(mark => mark.Mark)];

    /// <summary>The mark that a filter asks for; null for a filter that is not on a value.</summary>
    public static string? Of(QueryFilter filter) => filter.Field switch
    {
        QueryField.Topic => Of(Topics, filter.Value),
        QueryField.Source => Of(Sources, filter.Value),
        QueryField.Year => Of(Years, filter.Value),
        _ => null,
    };

    /// <summary>The mark of a word of the name of the one who speaks.</summary>
    public static string OfSpeaker(string word) => Speaker + word;

    /// <summary>The mark of a word of the names of those who speak, where they are several.</summary>
    public static string OfSpeakers(string word) => Among + word;

    /// <summary>What stands for a speaker's address name in <c>search_values</c>; no row has it.</summary>
    public static string OfSlug(string slug) => Speakers + slug;

    public static bool IsTopic(string mark) => mark[0] == Topics;

    public static bool IsSource(string mark) => mark[0] == Sources;

    public static bool IsYear(string mark) => mark[0] == Years;

    public static bool IsSlug(string mark) => mark.StartsWith(Speakers, StringComparison.Ordinal);

    private static char Sign(string field) => field switch
    {
        Label.Topic => Topics,
        Label.Source => Sources,
        _ => Years,
    };

    private static string Of(char sign, string value)
    {
        var words = Tokenizer.Tokenize(value);
        return words.Count > 0 ? $"{sign}:{string.Join('_', words.Select(word => word.Word))}" : $"{sign}:-{Hex(value)}";
    }

    // A value without a letter or a digit, such as "?", has no words; its bytes still make a mark.
    private static string Hex(string value) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Label.Fold(value)));
}
