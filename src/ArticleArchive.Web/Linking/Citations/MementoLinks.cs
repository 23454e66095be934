using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>
/// The links between an article and its revisions in time (RFC 7089): the article is the original resource, and each revision is a memento of it.
/// </summary>
/// <param name="slug">The article.</param>
/// <param name="site">The site's own address.</param>
internal sealed class MementoLinks(ArticleSlug slug, Uri site)
{
    public const string ListType = "application/link-format";
    public const string Datetime = "Memento-Datetime";
    public const string AcceptDatetime = "Accept-Datetime";

    private string TimeMap => $"<{Absolute(ArchiveUrls.TimeMap(slug))}>; rel=\"timemap\"; type=\"{ListType}\"";

    private string TimeGate => $"<{Absolute(ArchiveUrls.TimeGate(slug))}>; rel=\"timegate\"";

    private string Original => $"<{Absolute(ArchiveUrls.Article(slug))}>; rel=\"original\"";

    /// <summary>A time in the format of HTTP: <c>Tue, 05 May 2026 12:00:00 GMT</c>.</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The links on the article's page.</summary>
    public string ForArticle(StoredHistory recorded) => string.Join(", ", TimeGate, TimeMap, Memento(recorded.Revisions, recorded.Recorded, ["last"]));

    /// <summary>The links on a revision's page.</summary>
    public string ForRevision(ArticleHistory history, Revision revision) => string.Join(", ", [Original, TimeGate, TimeMap, .. Near(history, revision)]);

    /// <summary>The links that the time gate sends with its redirect to a revision.</summary>
    public string ForTimeGate(ArticleHistory history, Revision chosen) => string.Join(", ", [Original, TimeMap, .. Near(history, chosen)]);

    /// <summary>The time map: all revisions in order of time.</summary>
    public string All(ArticleHistory history)
    {
        var order = InTime(history);
        var span = $"from=\"{Moment(order[0].Time)}\"; until=\"{Moment(order[^1].Time)}\"";
        var self = $"<{Absolute(ArchiveUrls.TimeMap(slug))}>; rel=\"self\"; type=\"{ListType}\"; {span}";
        return string.Join(",\n", [Original, TimeGate, self, .. order.Select(revision => Memento(order, revision, []))]) + "\n";
    }

    /// <summary>
    /// The revision current at a moment: the last one recorded by then, or the first when none was. The latest of all when no moment is given.
    /// </summary>
    public static Revision At(ArticleHistory history, DateTimeOffset? moment)
    {
        var order = InTime(history);
        return order.LastOrDefault(revision => moment is null || revision.Time <= moment) ?? order[0];
    }

    private static List<Revision> InTime(ArticleHistory history) =>
        [.. history.Revisions.OrderBy(revision => revision.Time).ThenBy(revision => revision.Number)];

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
