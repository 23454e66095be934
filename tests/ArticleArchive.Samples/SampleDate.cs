using System.Globalization;

namespace ArticleArchive.Samples;

/// <summary>When an article of the sample was published, as certain as archives are.</summary>
/// <param name="Folder">The folder it is kept in: a year, or <c>undated</c>.</param>
/// <param name="Edtf">The value of <c>date</c>; null when undated.</param>
/// <param name="Day">The day it stands for.</param>
internal sealed record SampleDate(string Folder, string? Edtf, DateOnly Day)
{
    private const int FirstYear = 1990;
    private const int Years = 35;

    public static SampleDate Draw(SampleRandom random)
    {
        // The later of two years: an archive has more of late years than of early ones.
        var year = FirstYear + Math.Max(random.Below(Years), random.Below(Years));
        var day = new DateOnly(year, 1, 1).AddDays(random.Below(365));
        var edtf = random.Below(100) switch
        {
            < 80 => Write(day, "yyyy-MM-dd"),
            < 86 => Write(day, "yyyy-MM-dd") + string.Create(CultureInfo.InvariantCulture, $"T{random.Below(24):00}:{random.Below(60):00}:00Z"),
            < 89 => Write(day, "yyyy-MM"),
            < 91 => Write(day, "yyyy-MM") + "~",
            < 92 => Write(day, "yyyy"),
            < 93 => Write(day, "yyyy") + "?",
            _ => null,
        };
        return new(edtf is null ? "undated" : Write(day, "yyyy"), edtf, day);
    }

    public static string Write(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
