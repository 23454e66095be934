using System.ComponentModel;
using System.Text.Json.Serialization;
using ArticleArchive.Citations;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Searches;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>A cited search, then and now.</summary>
internal sealed record CitedSearchAnswer(
    QueryAnswer Query,
    [property: Description("The address of the citation.")] string Url,
    [property: JsonConverter(typeof(LowerCase<CitedSearchStanding>)), Description("What has become of the results; altered: the address is not as "
        + "the archive made it.")] CitedSearchStanding Standing,
    [property: Description("When the search was cited.")] DateTimeOffset AsOf,
    [property: Description("How many passages were found then.")] long Then,
    [property: Description("How many passages are found now.")] long Now,
    [property: Description("When the archive last changed.")] DateTimeOffset Changed,
    [property: Description("Passages found only now; if the address does not name the passages found then, those in articles added or "
        + "changed since.")] IReadOnlyList<ComparedPassageAnswer> Came,
    [property: Description("Passages found only then, as far as the records show.")] IReadOnlyList<ComparedPassageAnswer> Gone,
    [property: Description("Passages found both then and now whose words have changed, as far as the "
        + "records show.")] IReadOnlyList<ComparedPassageAnswer> Edited,
    [property: Description("What the archive cannot say, one sentence each.")] IReadOnlyList<string> Unknown,
    [property: Description("Citations of the search with its results then.")] SearchCitationAnswer Citation)
{
    public static CitedSearchAnswer From(CitedSearch compared, Citation citation, Uri site)
    {
        IReadOnlyList<ComparedPassageAnswer> Answers(IEnumerable<ComparedPassage> passages) =>
            [.. passages.Select(passage => ComparedPassageAnswer.From(passage, site))];
        var search = compared.Citation;
        return new(
            QueryAnswer.From(search.Query),
            citation.Address,
            compared.Standing,
            search.AsOf,
            search.Found,
            compared.Now,
            compared.Archive.Changed,
            Answers(compared.Added),
            Answers(compared.Gone),
            Answers(compared.Edited),
            compared.Unknown,
            SearchCitationAnswer.From(citation));
    }
}

/// <summary>A passage found only then or only now, or found in both with different words.</summary>
internal sealed record ComparedPassageAnswer(
    [property: Description("The headline of its article.")] string Title,
    [property: Description("Its words now if it is still there, otherwise the last on record that matched.")] string Words,
    [property: Description("Its address, or that of the page that says what became of it.")] string Url,
    [property: Description("What is known about it, in a sentence.")] string What)
{
    public static ComparedPassageAnswer From(ComparedPassage passage, Uri site) =>
        new(passage.Title, passage.Words, ArchiveUrls.Absolute(site, passage.Address), passage.What);
}

/// <summary>A citation of a search, ready to use.</summary>
internal sealed record SearchCitationAnswer(string Plain, string Markdown, string BibTex, string Ris)
{
    public static SearchCitationAnswer From(Citation citation) => new(
        CitationStyle.Plain.Write(citation),
        CitationStyle.Markdown.Write(citation),
        CitationStyle.BibTex.Write(citation),
        CitationStyle.Ris.Write(citation));
}
