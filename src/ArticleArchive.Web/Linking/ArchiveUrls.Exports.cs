using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of exported lists.</summary>
internal static partial class ArchiveUrls
{
    public const string SearchFeed = SearchPage + ".atom";

    public static string SearchExport(SearchParameters asked, ExportFormat format) =>
        SearchPage + format.Ending + Parameters(SearchParameters(asked.Text, asked.Sort, page: 1));

    public static string SearchFeedOf(QueryText query) => SearchFeed + Parameters(SearchParameters(query, SearchSort.Best, page: 1));

    public static string SpeakerExport(string slug, ExportFormat format) => Speaker(slug) + format.Ending;

    public static string SpeakersExport(ExportFormat format) => Speakers + format.Ending;

    public static string ArticlesExport(ArticleFilter filter, ExportFormat format) =>
        AllArticles + format.Ending + Parameters(ParametersOf(filter));
}
