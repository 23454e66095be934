using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Assistants;

/// <summary><c>/llms.txt</c>: what a language model should know before it quotes from the site, in the format of llmstxt.org.</summary>
internal static class LlmsText
{
    public static void MapLlms(this IEndpointRouteBuilder routes) => routes
        .MapGet(ArchiveUrls.Llms, (IOptions<ArchiveOptions> options, SiteAddress address, HttpRequest request) =>
            TypedResults.Text(Write(options.Value, address.For(request)), "text/plain; charset=utf-8"))
        .WithMetadata(new CostsAttribute(RequestCost.Little));

    private static string Write(ArchiveOptions archive, Uri site)
    {
        return $"""
            # {archive.SiteName}

            > A read-only archive of news articles. It keeps the words of each article letter for letter, finds who is quoted saying what, and gives every paragraph a permanent address.

            Quote only what is in the archive, letter for letter, with speaker, date, source and the address of the paragraph. Words inside quotation marks are a speaker's; what is reported or narrated is the
            reporter's, and not a quotation. Check a quotation before you print it: only the answer "Word for word" with plain true certifies it. "Not in this archive" does not mean that it was never said.

            ## For assistants and programs

            {(archive.Mcp ? $"- [Model Context Protocol]({Absolute(ArchiveUrls.Mcp)}): tools to search, read, cite and check; Streamable HTTP, no key\n" : "")}- [Check a quotation]({Absolute(ArchiveUrls.ApiCheck)}?q=): JSON; add the words to the address, and the speaker as by=
            - [Search]({Absolute(ArchiveUrls.ApiSearch)}?q=): JSON; "exact words", by:"a name", in:quote, year:2016
            - [Description of the API]({Absolute(ArchiveUrls.OpenApi)}): OpenAPI
            - [Examples]({Absolute(ArchiveUrls.Developers)}): curl, C#, Python, JavaScript, Excel

            ## To read

            - [Articles]({Absolute(ArchiveUrls.AllArticles)}): every article; add .md or .json to the address of one for just its text
            - [How to check a quotation]({Absolute(ArchiveUrls.CheckingHelp)}): what each answer means
            - [How to search]({Absolute(ArchiveUrls.SearchHelp)}): the query language
            - [How to link and cite]({Absolute(ArchiveUrls.CitingHelp)}): permanent addresses

            ## Optional

            - [Speakers]({Absolute(ArchiveUrls.Speakers)}): everybody who is quoted
            - [Newest articles]({Absolute(ArchiveUrls.JsonFeed)}): JSON Feed
            - [Corrections]({Absolute(ArchiveUrls.Updates)}): what changed

            """.ReplaceLineEndings("\n");

        string Absolute(string path) => ArchiveUrls.Absolute(site, path);
    }
}
