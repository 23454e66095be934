using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of exported lists.</summary>
internal static partial class ArchiveUrls
{
    public const string SearchFeed = SearchPage + ".atom";

    /// <summary>The ending of the address of an exported list.</summary>
    public static string EndingOf(ExportFormat format) => format switch
    {
        ExportFormat.Csv => ".csv",
        ExportFormat.JsonLines => ".jsonl",
        ExportFormat.Ris => ".ris",
        ExportFormat.Workbook => ".xlsx",
        _ => ".bib",
    };

    public static string SearchExport(SearchParameters asked, ExportFormat format) =>
        SearchPage + EndingOf(format) + Parameters(SearchParameters(asked.Text, asked.Sort, page: 1));

    public static string SearchFeedOf(QueryText query) => SearchFeed + Parameters(SearchParameters(query, SearchSort.Best, page: 1));

    public static string SpeakerExport(string slug, ExportFormat format) => Speaker(slug) + EndingOf(format);

    public static string SpeakersExport(ExportFormat format) => Speakers + EndingOf(format);

    public static string ArticlesExport(ArticleFilter filter, ExportFormat format) =>
        AllArticles + EndingOf(format) + Parameters(Of(filter));
}
