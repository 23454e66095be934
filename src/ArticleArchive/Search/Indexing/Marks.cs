using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Indexing;

/// <summary>What stands in an index for a topic, a publisher or a year: two that a reader would take for the same have one mark.</summary>
internal static class Marks
{
    private const char Topics = 't';
    private const char Sources = 's';
    private const char Years = 'y';

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

    public static bool IsTopic(string mark) => mark[0] == Topics;

    public static bool IsSource(string mark) => mark[0] == Sources;

    public static bool IsYear(string mark) => mark[0] == Years;

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
