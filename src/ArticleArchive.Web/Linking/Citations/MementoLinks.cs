using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>The links between an article and its revisions in time (RFC 7089): the article is the original resource, each revision a memento of it.</summary>
/// <param name="slug">The article.</param>
/// <param name="site">The address that the site is known by.</param>
internal sealed class MementoLinks(ArticleSlug slug, Uri site)
{
    public const string ListType = "application/link-format";
    public const string Datetime = "Memento-Datetime";
    public const string AcceptDatetime = "Accept-Datetime";

    private string TimeMap => $"<{Absolute(ArchiveUrls.TimeMap(slug))}>; rel=\"timemap\"; type=\"{ListType}\"";

    private string TimeGate => $"<{Absolute(ArchiveUrls.TimeGate(slug))}>; rel=\"timegate\"";

    private string Original => $"<{Absolute(ArchiveUrls.Article(slug))}>; rel=\"original\"";

    /// <summary>A moment as HTTP writes it: <c>Tue, 05 May 2026 12:00:00 GMT</c>.</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What the article's page says: where its past is.</summary>
    public string OfArticle(StoredHistory recorded) => string.Join(", ", TimeGate, TimeMap, Memento(recorded.Revisions, recorded.Recorded, ["last"]));

    /// <summary>What a revision's page says.</summary>
    public string OfRevision(ArticleHistory history, Revision revision) => string.Join(", ", [Original, TimeGate, TimeMap, .. Near(history, revision)]);

    /// <summary>What the time gate says beside the address of the revision that was stood in for the moment asked for.</summary>
    public string OfTimeGate(ArticleHistory history, Revision chosen) => string.Join(", ", [Original, TimeMap, .. Near(history, chosen)]);

    /// <summary>The time map: all revisions in the order of their times.</summary>
    public string All(ArticleHistory history)
    {
        var order = InTime(history);
        var span = $"from=\"{Moment(order[0].Time)}\"; until=\"{Moment(order[^1].Time)}\"";
        return string.Join(",\n", [Original, TimeGate, $"<{Absolute(ArchiveUrls.TimeMap(slug))}>; rel=\"self\"; type=\"{ListType}\"; {span}", .. order.Select(revision => Memento(order, revision, []))]) + "\n";
    }

    /// <summary>The revision that stood at a moment: the last one recorded by then; the first when none was. The last of all when no moment is asked for.</summary>
    public static Revision At(ArticleHistory history, DateTimeOffset? moment)
    {
        var order = InTime(history);
        return order.LastOrDefault(revision => moment is null || revision.Time <= moment) ?? order[0];
    }

    private static List<Revision> InTime(ArticleHistory history) => [.. history.Revisions.OrderBy(revision => revision.Time).ThenBy(revision => revision.Number)];

    private IEnumerable<string> Near(ArticleHistory history, Revision revision)
    {
        var order = InTime(history);
        var at = order.FindIndex(other => other.Number == revision.Number);
        int[] near = [0, at - 1, at, at + 1, order.Count - 1];
        foreach (var place in near.Where(place => place >= 0 && place < order.Count).Distinct().Order())
        {
            string[] beside = place == at - 1 ? ["prev"] : place == at + 1 ? ["next"] : [];
            yield return Memento(order, order[place], beside);
        }
    }

    private string Memento(List<Revision> order, Revision revision, IEnumerable<string> relations)
    {
        string[] ends = [.. revision == order[0] ? ["first"] : Array.Empty<string>(), .. revision == order[^1] ? ["last"] : Array.Empty<string>()];
        return Memento(revision.Number, revision.Time, [.. ends, .. relations]);
    }

    private string Memento(int number, DateTimeOffset time, IEnumerable<string> relations) =>
        $"<{Absolute(ArchiveUrls.Revision(slug, number))}>; rel=\"{string.Join(' ', relations.Append("memento"))}\"; datetime=\"{Moment(time)}\"";

    private string Absolute(string path) => ArchiveUrls.Absolute(site, path);
}
