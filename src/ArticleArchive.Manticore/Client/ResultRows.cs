namespace ArticleArchive.Manticore.Client;

/// <summary>The rows returned by one statement.</summary>
/// <param name="Rows">The values of each row, in the order of the requested columns.</param>
internal sealed record ResultRows(IReadOnlyList<object[]> Rows)
{
    /// <summary>The sum of the first column: of the parts of a cluster, each counts its own rows.</summary>
    public long Count => Rows.Sum(row => Number(row[0]));

    /// <summary>A value from the answer to <c>SHOW META</c>; null if it is not there.</summary>
    public string? Meta(string name) => Rows.FirstOrDefault(row => row[0] is string known && known == name)?[1] as string;

    /// <summary>A value as a number.</summary>
    public static long Number(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    /// <summary>The values of a multi-value column.</summary>
    public static IEnumerable<long> Numbers(object value) =>
        $"{value}".Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => long.Parse(number, CultureInfo.InvariantCulture));
}
