namespace ArticleArchive.Web.Linking;

/// <summary>Dates for vocabularies that accept only some forms.</summary>
internal static class PlainDate
{
    /// <summary>A moment, day, month or year in ISO 8601; null for none, and for a date that is uncertain, a season or an interval.</summary>
    public static string? Format(ArticleDate? date)
    {
        if (date is null || date.Moment is not null)
            return date?.Edtf;

        var parts = date.Edtf.Split('-');
        var isPlain = parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
        return isPlain && !IsSeason(parts) ? date.Edtf : null;
    }

    private static bool IsSeason(string[] parts) => parts.Length == 2 && parts[1][0] > '1';
}
