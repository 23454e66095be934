using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.Articles;

/// <summary>
/// A date that says how much of it is known: Extended Date/Time Format, level 1 (Library of Congress, 2019; ISO 8601-2), or a moment with its time zone.
/// </summary>
/// <remarks>Years run from 0001 to 9999: negative and longer ones are not read.</remarks>
public sealed record ArticleDate
{
    private const int MaxLength = 64;

    /// <summary>The date as written: <c>2016-01-29</c>, <c>2016-01~</c>, <c>2016?</c>, <c>2016-01-29T14:05:00Z</c>.</summary>
    public required string Edtf { get; init; }

    /// <summary>
    /// The first day that the date can mean; articles sort by it. <see cref="DateOnly.MinValue"/> for an interval with an open or unknown start.
    /// </summary>
    public required DateOnly Earliest { get; init; }

    /// <summary>The last day that the date can mean. <see cref="DateOnly.MaxValue"/> for an interval with an open or unknown end.</summary>
    public required DateOnly Latest { get; init; }

    /// <summary>The moment, when the date was written with a time and a zone; otherwise null.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>Whether it is marked as uncertain or approximate.</summary>
    public bool IsUncertain => Edtf.AsSpan().IndexOfAny('?', '~', '%') >= 0;

    /// <summary>The date in British English, as certain as it is: <c>29 January 2016</c>, <c>about January 2016</c>, <c>perhaps 2016</c>.</summary>
    public required string Words { get; init; }

    /// <summary>Reads a date.</summary>
    /// <returns>False when <paramref name="text"/> has none of the forms; <c>..</c> alone, which means no date at all, is not one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ArticleDate? date)
    {
        var edtf = text?.Trim() ?? "";
        date = edtf.Length is 0 or > MaxLength ? null : ParseForm(edtf);
        return date is not null;
    }

    private static ArticleDate? ParseForm(string edtf)
    {
        if (edtf.Contains('T', StringComparison.Ordinal))
            return ZonedMoment.Parse(edtf);

        var dates = edtf.Contains('/', StringComparison.Ordinal) ? EdtfInterval.Parse(edtf) : EdtfDate.Parse(edtf);
        return dates is null
            ? null
            : new ArticleDate { Edtf = edtf, Earliest = dates.Earliest, Latest = dates.Latest, Words = dates.Words };
    }
}
