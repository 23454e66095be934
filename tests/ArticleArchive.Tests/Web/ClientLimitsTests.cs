using System.Net;
using ArticleArchive.Web.Http;

namespace ArticleArchive.Tests.Web;

public sealed class ClientLimitsTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2::1", "20010db800010002")]
    [InlineData("2001:db8:1:2:ffff::9", "20010db800010002")]
    [InlineData(null, "unknown")]
    public void A_client_is_an_address_or_a_network_of_version_6(string? address, string client) =>
        ClientLimits.ClientOf(address is null ? null : IPAddress.Parse(address)).ShouldBe(client);
}
