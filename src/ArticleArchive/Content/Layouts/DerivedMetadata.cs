using ArticleArchive.Content.Metadata;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Layouts;

/// <summary>The metadata of a plain text, completed from the text itself.</summary>
internal static class DerivedMetadata
{
    /// <summary>Fills in missing metadata, and names the keys that were filled in from the text or the file's name, in the order of the README.</summary>
    /// <param name="given">The given metadata, which always takes precedence.</param>
    /// <param name="body">The text.</param>
    /// <param name="name">The title of a text without a headline, made from its file's name.</param>
    public static ArticleMetadata Of(GivenMetadata given, PlainTextBody body, string name)
    {
        var (values, head) = (given.Values, body.Head);
        var date = values.Date is not null || given.IsUndated ? null : head.Date;
        var agency = values.Publisher is null ? head.Agency : null;
        var bylines = values.Bylines.Count == 0 ? head.Bylines : [];
        var dateline = values.Dateline is null ? head.Dateline : null;
        (string Key, bool IsDerived)[] keys =
        [
            ("title", given.Title is null), ("date", date is not null), ("source", agency is not null), ("byline", bylines.Count > 0), ("dateline", dateline is not null),
        ];
        return values with
        {
            Title = given.Title ?? TitleOf(body, name),
            Date = values.Date ?? date,
            Publisher = agency is null ? values.Publisher : new Publisher(agency, null, null),
            Bylines = bylines.Count == 0 ? values.Bylines : bylines,
            Dateline = values.Dateline ?? dateline,
            Derived = [.. keys.Where(key => key.IsDerived).Select(key => key.Key)],
        };
    }

    private static string TitleOf(PlainTextBody body, string name) => body.Headline is { } headline ? OneLine.Of(CleanText.Of(headline)) : name;
}
