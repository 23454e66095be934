using System.Globalization;

namespace ArticleArchive.Tests.Articles;

public sealed class ArticleDateTests
{
    [Theory]
    [InlineData("2016-01-29", "2016-01-29", "2016-01-29", "29 January 2016")]
    [InlineData("2016-01", "2016-01-01", "2016-01-31", "January 2016")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", "February 2016")]
    [InlineData("2016", "2016-01-01", "2016-12-31", "2016")]
    [InlineData("2016-01~", "2016-01-01", "2016-01-31", "about January 2016")]
    [InlineData("2016?", "2016-01-01", "2016-12-31", "perhaps 2016")]
    [InlineData("2016-01-29%", "2016-01-29", "2016-01-29", "perhaps about 29 January 2016")]
    [InlineData("201X", "2010-01-01", "2019-12-31", "the 2010s")]
    [InlineData("20XX", "2000-01-01", "2099-12-31", "between 2000 and 2099")]
    [InlineData("000X", "0001-01-01", "0009-12-31", "the 0s")]
    [InlineData("201X~", "2010-01-01", "2019-12-31", "about the 2010s")]
    [InlineData("2016-XX", "2016-01-01", "2016-12-31", "some time in 2016")]
    [InlineData("2016-01-XX", "2016-01-01", "2016-01-31", "some day in January 2016")]
    [InlineData("2016-XX-XX", "2016-01-01", "2016-12-31", "some day in 2016")]
    [InlineData("2016-21", "2016-03-01", "2016-05-31", "spring 2016")]
    [InlineData("2016-22", "2016-06-01", "2016-08-31", "summer 2016")]
    [InlineData("2016-23~", "2016-09-01", "2016-11-30", "about autumn 2016")]
    [InlineData("2015-24", "2015-12-01", "2016-02-29", "winter 2015")]
    [InlineData("9999-24", "9999-12-01", "9999-12-31", "winter 9999")]
    [InlineData("2014-06/2016-01", "2014-06-01", "2016-01-31", "June 2014 to January 2016")]
    [InlineData("2014~/2016-01-29?", "2014-01-01", "2016-01-29", "about 2014 to perhaps 29 January 2016")]
    [InlineData("2014-06/..", "2014-06-01", "9999-12-31", "June 2014 onwards")]
    [InlineData("../2014-06", "0001-01-01", "2014-06-30", "up to June 2014")]
    [InlineData("2014-06/", "2014-06-01", "9999-12-31", "June 2014 to an unknown date")]
    [InlineData("/2014-06", "0001-01-01", "2014-06-30", "an unknown date to June 2014")]
    [InlineData("2016-01-29T14:05:00Z", "2016-01-29", "2016-01-29", "29 January 2016, 14:05 UTC")]
    [InlineData("2016-01-29T14:05Z", "2016-01-29", "2016-01-29", "29 January 2016, 14:05 UTC")]
    [InlineData("2016-01-29T23:30:00.25+05:30", "2016-01-29", "2016-01-29", "29 January 2016, 23:30 UTC+5:30")]
    [InlineData("2016-01-29T01:05:00-04:00", "2016-01-29", "2016-01-29", "29 January 2016, 01:05 UTC−4")]
    public void A_date_says_no_more_than_is_known(string edtf, string earliest, string latest, string words)
    {
        ArticleDate.TryParse(edtf, out var date).ShouldBeTrue();

        date.ShouldNotBeNull();
        date.Edtf.ShouldBe(edtf);
        date.Earliest.ToString("O", CultureInfo.InvariantCulture).ShouldBe(earliest);
        date.Latest.ToString("O", CultureInfo.InvariantCulture).ShouldBe(latest);
        date.Words.ShouldBe(words);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("yesterday")]
    [InlineData("29 January 2016")]
    [InlineData("2016-1")]
    [InlineData("2016-13")]
    [InlineData("2016-20")]
    [InlineData("2016-25")]
    [InlineData("2015-02-29")]
    [InlineData("2016-01-00")]
    [InlineData("0000")]
    [InlineData("XXXX")]
    [InlineData("2X16")]
    [InlineData("2016-XX-29")]
    [InlineData("201X-01")]
    [InlineData("-2016")]
    [InlineData("Y170000002")]
    [InlineData("2016??")]
    [InlineData("2016/2014")]
    [InlineData("2014/2015/2016")]
    [InlineData("2016-01-29T14:05:00")]
    [InlineData("2016-01-29T25:05:00Z")]
    [InlineData("2016-01-29T14:05:00 BST")]
    [InlineData("٢٠١٦")]
    public void What_is_in_none_of_the_forms_is_no_date(string? text) => ArticleDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_moment_keeps_its_zone()
    {
        ArticleDate.TryParse("2016-01-29T14:05:30+01:00", out var date).ShouldBeTrue();

        date.ShouldNotBeNull().Moment.ShouldBe(new DateTimeOffset(2016, 1, 29, 14, 5, 30, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_day_has_no_moment()
    {
        ArticleDate.TryParse("2016-01-29", out var date).ShouldBeTrue();

        date.ShouldNotBeNull().Moment.ShouldBeNull();
    }
}
