using System.Globalization;

namespace ArticleArchive.Web;

/// <summary>Numbers as readers of the site read them.</summary>
internal static class Wording
{
    private static readonly CultureInfo Readers = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A number with its thousands apart: <c>19,000</c>.</summary>
    public static string Number(long number) => number.ToString("N0", Readers);

    /// <summary>A number and what is counted: <c>1 article</c>, <c>2 articles</c>.</summary>
    public static string Count(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";
}
