namespace ArticleArchive.Search.Queries;

/// <summary>Puts the filters of a query into English.</summary>
internal static class FilterReading
{
    /// <summary>The speakers searched: <c> said by Steve Warren</c>; empty for all.</summary>
    /// <param name="filters">The filters.</param>
    /// <param name="words">The words before a name.</param>
    public static string Speakers(IReadOnlyList<QueryFilter> filters, string words) =>
        string.Concat(Clauses(filters, QueryField.By, words, Name).Select(clause => $" {clause}"));

    /// <summary>The articles searched: <c>in articles on Syria from 2016</c>; empty for all.</summary>
    public static string Articles(IReadOnlyList<QueryFilter> filters)
    {
        var isUndated = filters.Where(filter => filter.Field == QueryField.Year).ToList() is [{ Value: DatePeriods.Undated, Excluded: false }];
        var years = isUndated ? [] : Clauses(filters, QueryField.Year, "from", Year);
        List<string> clauses =
        [
            .. Clauses(filters, QueryField.Topic, "on", value => value),
            .. years,
            .. Clauses(filters, QueryField.Source, "published by", value => value),
            .. Dates(filters),
        ];
        if (clauses.Count == 0 && !isUndated)
            return "";

        return string.Join(' ', clauses.Prepend(isUndated ? "in undated articles" : "in articles"));
    }

    private static IEnumerable<string> Dates(IReadOnlyList<QueryFilter> filters)
    {
        List<string> bounds =
        [
            .. Clauses(filters, QueryField.After, "in or after", Date),
            .. Clauses(filters, QueryField.Before, "before", Date),
            .. filters.Where(filter => filter is { Field: QueryField.Within, Excluded: false }).Select(filter => $"within {DatePeriods.Words(filter.Value)}"),
            .. Clauses([.. filters.Where(filter => filter.Excluded)], QueryField.Within, "within", DatePeriods.Words),
        ];
        return bounds.Count == 0 ? [] : [$"dated {QueryReading.List(bounds, "and")}"];
    }

    private static IEnumerable<string> Clauses(IReadOnlyList<QueryFilter> filters, QueryField field, string words, Func<string, string> read)
    {
        var ofField = filters.Where(filter => filter.Field == field).ToList();
        var wanted = ofField.Where(filter => !filter.Excluded).Select(filter => read(filter.Value)).ToList();
        var excluded = ofField.Where(filter => filter.Excluded).Select(filter => read(filter.Value)).ToList();
        if (wanted.Count > 0)
            yield return $"{words} {QueryReading.List(wanted, "or")}";
        if (excluded.Count > 0)
            yield return $"not {words} {QueryReading.List(excluded, "or")}";
    }

    /// <summary>A name with capitals, if it was typed without any.</summary>
    public static string Name(string value) =>
        value.Any(char.IsUpper)
            ? value
            : string.Join(' ', value.Split(' ').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Year(string value) => value == DatePeriods.Undated ? "no known date" : value;

    private static string Date(string value)
    {
        var form = value.Length switch { 4 => "yyyy", 7 => "MMMM yyyy", _ => "d MMMM yyyy" };
        return DateOnly.ParseExact(value, QueryFilters.DateForms, CultureInfo.InvariantCulture).ToString(form, CultureInfo.InvariantCulture);
    }
}
