using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>Words of passages that were asked about.</summary>
internal sealed record WordsAnswer(
    [property: Description("What has become of them since the link was made; citation and target are of the passages whole unless it is sure where they stand."), JsonConverter(typeof(LowerCase<WordsStanding>))] WordsStanding Standing,
    [property: Description("The words to the letter; null unless it is sure where they stand.")] string? Text,
    [property: Description("The address to give to others: it carries a check of the words, and a text fragment where one finds them; null unless it is sure where they stand.")] string? Link,
    [property: Description("Their page, where they are highlighted and cited; null unless it is sure where they stand.")] string? Page)
{
    /// <summary>The words that were asked about; null when none were.</summary>
    public static WordsAnswer? Of(NamedWords named, Uri site)
    {
        if (named.Found is not { Standing: var standing } found)
            return null;
        if (found.Spans.Count == 0)
            return new(standing, null, null, null);

        return new(standing, named.Cited.Quoted, LinkAndCite.Of(named.Cited, site).Link, ArchiveUrls.Absolute(site, ArchiveUrls.Cited(named.Cited)));
    }
}
