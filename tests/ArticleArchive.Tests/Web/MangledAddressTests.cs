using System.Net.Sockets;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Web;

/// <summary>Sent as bytes to a real port, since a client would mend such addresses.</summary>
public sealed class MangledAddressTests(MangledAddressTests.ListeningSite site) : IClassFixture<MangledAddressTests.ListeningSite>
{
    [Theory]
    [InlineData("/articles/..%2f..%2fetc%2fpasswd", 404)]
    [InlineData("/articles/../../etc/passwd", 404)]
    [InlineData("/articles/%2e%2e/%2e%2e/etc/passwd", 404)]
    [InlineData("/articles/a%00b", 400)]
    [InlineData("/articles/%ff%fe", 404)]
    [InlineData("/articles/%c3%28", 404)]
    [InlineData("/articles/%", 404)]
    [InlineData("/articles/%zz", 404)]
    [InlineData("/articles/%ed%a0%80", 404)]
    [InlineData("/articles//", 404)]
    [InlineData("//articles", 404)]
    [InlineData("/articles/river-crossing-held/..", 200)]
    [InlineData("/articles/river-crossing-held%0d%0aX-Made-Up:%20yes", 404)]
    [InlineData("/articles/river-crossing-held/%22%3E%3Cscript%3E", 404)]
    [InlineData("/articles/river-crossing-held.json.json", 404)]
    [InlineData("/articles/.json", 404)]
    [InlineData("/search?q=%00", 200)]
    [InlineData("/search?q=%ff%fe&in=%00&by=%00&year=%ff", 200)]
    [InlineData("/search?q=a&q=b&page=1&page=2", 200)]
    [InlineData("/search?%", 200)]
    [InlineData("/search?q=%ed%a0%80&sort=%00", 200)]
    [InlineData("/api/search?q=%00&page=%00", 200)]
    [InlineData("/articles?year=%00&topic=%ff", 200)]
    [InlineData("/api/articles?year=%00&topic=%ff", 200)]
    [InlineData("/topics/%00", 400)]
    [InlineData("/topics/%2e", 404)]
    [InlineData("/topics/%20", 404)]
    [InlineData("/topics/%2f%2f", 404)]
    [InlineData("/api/articles/..%2f..", 404)]
    [InlineData("/api/speakers/..%2f..", 404)]
    [InlineData("/sitemap--1.xml", 404)]
    [InlineData("/sitemap-0.xml", 404)]
    [InlineData("/sitemap-99999999999999.xml", 404)]
    [InlineData("/error/404", 404)]
    [InlineData("/error/200", 404)]
    public async Task A_mangled_address_gets_a_plain_answer(string address, int status) => (await site.StatusOfAsync(address)).ShouldBe(status);

    [Fact]
    public void No_address_at_all_breaks_the_site() =>
        Prop.ForAll(Addresses().ToArbitrary(), address => site.StatusOfAsync(address).GetAwaiter().GetResult() is >= 200 and < 500)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<string> Addresses()
    {
        var pieces = Gen.OneOf(
            Gen.Elements("/", "//", "..", ".", "articles", "search", "api", "topics", "speakers", "error", "feed.atom", "river-crossing-held", ".json", ".md", "?", "&", "=", "q", "page", "in", "by", "year", "#", "%", "%00", "%2f", "%5c", "%22", "%ff", "%ed%a0%80", "+", ";", ":", "~", "*", "(", "\\", "|", "\"", "<"),
            Gen.Choose(0, 255).Select(value => $"%{value:x2}"),
            Gen.Choose(33, 126).Select(value => ((char)value).ToString()));
        return pieces.ListOf().Select(list => "/" + string.Concat(list));
    }

    public sealed class ListeningSite : IAsyncDisposable
    {
        private readonly TestSite _site = new TestSite().WithSampleArticles();
        private readonly Lazy<Uri> _address;

        public ListeningSite() => _address = new(_site.Listen);

        public async Task<int> StatusOfAsync(string address)
        {
            var cancellationToken = TestContext.Current.CancellationToken;
            using var connection = new TcpClient();
            await connection.ConnectAsync(_address.Value.Host, _address.Value.Port, cancellationToken);
            await using var stream = connection.GetStream();
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), cancellationToken);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            var line = await reader.ReadLineAsync(cancellationToken);
            return int.Parse(line.ShouldNotBeNull().Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        public ValueTask DisposeAsync() => _site.DisposeAsync();
    }
}
