namespace ArticleArchive.Content.Layouts;

/// <summary>Metadata completed from the text itself.</summary>
internal static class DerivedMetadata
{
    /// <summary>Fills in missing metadata, and names the keys that were filled in from the text, in the order of the README.</summary>
    /// <param name="values">The metadata so far, which always takes precedence.</param>
    /// <param name="isUndated">Whether the metadata says that the article has no date.</param>
    /// <param name="head">The lines above the body.</param>
    public static ArticleMetadata Merge(ArticleMetadata values, bool isUndated, TextHead head)
    {
        var date = values.Date is not null || isUndated ? null : head.Date;
        var agency = values.Publisher is null ? head.Agency : null;
        var bylines = values.Bylines.Count == 0 ? head.Bylines : [];
        var dateline = values.Dateline is null ? head.Dateline : null;
        (string Key, bool IsDerived)[] keys =
        [
            ("date", date is not null), ("source", agency is not null), ("byline", bylines.Count > 0), ("dateline", dateline is not null),
        ];
        return values with
        {
            Date = values.Date ?? date,
            Publisher = agency is null ? values.Publisher : new Publisher(agency, null, null),
            Bylines = bylines.Count == 0 ? values.Bylines : bylines,
            Dateline = values.Dateline ?? dateline,
            Derived = [.. values.Derived.Union(keys.Where(key => key.IsDerived).Select(key => key.Key))],
        };
    }
}
