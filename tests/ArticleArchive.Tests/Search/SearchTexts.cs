using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Search;

/// <summary>Texts and queries made of the pieces that are hard to read.</summary>
internal static class SearchTexts
{
    private static readonly string[] Words =
    [
        "crack", "Cracking", "the", "it's", "Emwazi’s", "soldiers'", "'tis", "co-ordinated", "U.S.", "U.S.'s", "a.m.", "1,470", "3.5", "29.1.2016", "10:30", "40%", "£3·5m",
        "café", "cafe\u0301", "Straße", "ﬁnal", "ＮＡＴＯ", "北京", "½", "x²", "–", "-", "—", "😀", "soft\u00ADhyphen", "zero\u200Bwidth", ".", ",", "…", "й", "ŉ", "ᾼ",
    ];

    private static readonly string[] Signs =
    [
        "\"", "“", "”", "'", "‘", "’", "''", "«", "(", ")", "-", "–", "*", "|", ":", "OR", "AND", "NOT", "SAME", "NEAR", "NEAR/3", "NEAR/x", "by:", "in:quote", "in:", "topic:",
        "topic:\"", "-topic:x", "source:'The Times'", "year:2016", "year:undated", "year:x", "before:2016-02", "after:2015-13", "foo:", "fray*", "f*", "un*s", "crack", "\0", "\ud800",
    ];

    /// <summary>A text as an article might have it, without double quotation marks.</summary>
    public static Arbitrary<string> Passages { get; } =
        Gen.Elements(Words).SelectMany(word => Gen.Elements("", " ", " ", " ", "\n", "\u00A0").Select(blank => word + blank)).ListOf()
            .Select(string.Concat).Where(text => !text.Contains("''", StringComparison.Ordinal)).ToArbitrary();

    /// <summary>A query as nobody should type it.</summary>
    public static Arbitrary<string> Queries { get; } =
        Gen.OneOf(Gen.Elements(Signs), Gen.Elements(Words)).SelectMany(part => Gen.Elements("", " ", " ").Select(blank => part + blank)).ListOf()
            .Select(string.Concat).ToArbitrary();

    /// <summary>Two to six plain words.</summary>
    public static Arbitrary<string[]> PlainWords { get; } =
        Gen.Choose(2, 6).SelectMany(count => Gen.Elements("crack", "pressure", "it's", "co-ordinated", "paris", "Emwazi's", "o'neill").ArrayOf(count)).ToArbitrary();
}
