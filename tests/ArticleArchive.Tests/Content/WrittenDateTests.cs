using ArticleArchive.Content.Metadata;

namespace ArticleArchive.Tests.Content;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2016-01-29", "2016-01-29")]
    [InlineData("2016-01~", "2016-01~")]
    [InlineData("2016-01-29 +0800", "2016-01-29")]
    [InlineData("2016-01-29 14:05:00 +0300", "2016-01-29T14:05:00+03:00")]
    [InlineData("2016-01-29 14:05:00 +03:00", "2016-01-29T14:05:00+03:00")]
    [InlineData("2016-01-29 14:05 -0500", "2016-01-29T14:05:00-05:00")]
    [InlineData("2016-01-29 14:05:00 -4", "2016-01-29T14:05:00-04:00")]
    [InlineData("2016-01-29 14:05:00 +530", "2016-01-29T14:05:00+05:30")]
    [InlineData("2016-01-29 14:05:00 UTC", "2016-01-29T14:05:00Z")]
    [InlineData("2016-01-29T14:05:00.123Z", "2016-01-29T14:05:00.123Z")]
    [InlineData("2016-01-29T14:05:00", "2016-01-29")]
    [InlineData("2016-01-29T14:05", "2016-01-29")]
    [InlineData("2016-01-29 14:05:00", "2016-01-29")]
    [InlineData("2016/01/29", "2016-01-29")]
    [InlineData("2016/1/9 7:05", "2016-01-09")]
    [InlineData("2016-1-9", "2016-01-09")]
    [InlineData("2016.01.29", "2016-01-29")]
    [InlineData("20160129", "2016-01-29")]
    [InlineData("29 January 2016", "2016-01-29")]
    [InlineData("29th of January, 2016", "2016-01-29")]
    [InlineData("Jan. 29, 2016", "2016-01-29")]
    [InlineData("January 29 2016", "2016-01-29")]
    [InlineData("Friday, January 29, 2016", "2016-01-29")]
    [InlineData("Jan 29, 2016 2:05 PM", "2016-01-29")]
    [InlineData("Fri, 29 Jan 2016 14:05:00 +0300", "2016-01-29T14:05:00+03:00")]
    [InlineData("Fri, 29 Jan 2016 14:05:00 GMT", "2016-01-29T14:05:00Z")]
    [InlineData("Jan 29, 2016 2:05 PM +01:00", "2016-01-29T14:05:00+01:00")]
    [InlineData("Sept. 3, 2016", "2016-09-03")]
    [InlineData("January 2016", "2016-01")]
    [InlineData("29.01.2016", "2016-01-29")]
    [InlineData("03.04.2016", "2016-04-03")]
    [InlineData("29/01/2016", "2016-01-29")]
    [InlineData("01/29/2016", "2016-01-29")]
    public void A_date_is_read_as_it_is_written(string text, string edtf) => WrittenDate.Read(text)?.Edtf.ShouldBe(edtf);

    [Theory]
    [InlineData("03/04/2016")]
    [InlineData("2016-02-30")]
    [InlineData("2016/13/01")]
    [InlineData("32 January 2016")]
    [InlineData("29 Janvier 2016")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void What_is_no_date_or_may_be_two_is_not_read(string text) => WrittenDate.Read(text).ShouldBeNull();
}
