using System.Globalization;

namespace ArticleArchive.Manticore.Client;

/// <summary>The rows that one statement answered with.</summary>
/// <param name="Rows">The values of each row, in the order of the columns that were asked for.</param>
internal sealed record ResultRows(IReadOnlyList<object[]> Rows)
{
    /// <summary>What <c>SHOW META</c> says under a name; null where it says nothing.</summary>
    public string? Meta(string name) => Rows.FirstOrDefault(row => row[0] is string known && known == name)?[1] as string;

    /// <summary>A value as a number.</summary>
    public static long Number(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    /// <summary>The values of a column of many values.</summary>
    public static IEnumerable<long> Numbers(object value) =>
        $"{value}".Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => long.Parse(number, CultureInfo.InvariantCulture));
}
