#if LUCENENET
using ArticleArchive.LuceneNet;
#endif
using ArticleArchive.Search;
using ArticleArchive.Search.Sqlite;

namespace ArticleArchive.Web;

/// <summary>The search engines that the site was built with.</summary>
internal static class BuiltEngines
{
    public static SearchEngines All { get; } = new(
#if LUCENENET
        SqliteSearchEngine.Kind, LuceneNetEngine.Kind);
#else
        SqliteSearchEngine.Kind);
#endif
}
