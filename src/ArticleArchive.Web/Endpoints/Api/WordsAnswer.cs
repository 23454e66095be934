using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The words that a request names.</summary>
internal sealed record WordsAnswer(
    [property: Description("What has become of them since the link was made. Unless their place is certain, citation and target are for the whole "
        + "passages."), JsonConverter(typeof(LowerCase<WordsStanding>))] WordsStanding Standing,
    [property: Description("The words, letter for letter; null unless their place is certain.")] string? Text,
    [property: Description("The address to share, with a check of the words, and a text fragment if one finds them; null unless their "
        + "place is certain.")] string? Link,
    [property: Description("Their page, where they are highlighted and cited; null unless their place is certain.")] string? Page)
{
    /// <summary>The words that a request names; null when it names none.</summary>
    public static WordsAnswer? From(NamedWords named, Uri site)
    {
        if (named.Found is not { Standing: var standing } found)
            return null;
        if (found.Spans.Count == 0)
            return new(standing, null, null, null);

        return new(standing, named.Cited.Quoted, LinkAndCite.For(named.Cited, site).Link, ArchiveUrls.Absolute(site, ArchiveUrls.Cited(named.Cited)));
    }
}
