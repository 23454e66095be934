using ArticleArchive.Ingest;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Tests.Web;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Archive:ContentPath", "{folder}/missing", "no such folder")]
    [InlineData("Archive:ContentPath", "{folder}/file", "which is a file")]
    [InlineData("Archive:DataPath", "{folder}/file", "which is a file")]
    [InlineData("Archive:DataPath", "{folder}/content/.archive", "is inside the content folder")]
    [InlineData("Archive:SiteName", " ", "Archive:SiteName is empty")]
    [InlineData("Archive:BaseUrl", "archive.example", "Archive:BaseUrl is 'archive.example'")]
    [InlineData("Archive:BaseUrl", "ftp://archive.example", "http or https")]
    [InlineData("Archive:BaseUrl", "https://archive.example/news", "without path")]
    [InlineData("Archive:TrustedProxies:0", "the-proxy", "'the-proxy', which is not an IP address")]
    [InlineData("Archive:TrustedProxies", "127.0.0.1", "Archive:TrustedProxies is a list. Number its values: Archive:TrustedProxies:0=127.0.0.1.")]
    [InlineData("Archive:PageFurniture", "Advert", "Archive:PageFurniture is a list.")]
    [InlineData("Archive:Search", "Manticore", "Archive:Search is Manticore, and Archive:Cluster is not set")]
    [InlineData("Archive:Search", "Best", "Archive:Search is 'Best'. Give Lucene or Manticore, or leave it out for Lucene.")]
    [InlineData("Archive:MaxLag", "-1", "Archive:MaxLag is -1. Give the seconds")]
    [InlineData("Archive:MaxLag", "NaN", "Archive:MaxLag is NaN")]
    [InlineData("Archive:Limits:SearchSeconds", "0", "Archive:Limits:SearchSeconds is 0. Give a number from 0.1 to 600")]
    [InlineData("Archive:Limits:SearchSeconds", "NaN", "Archive:Limits:SearchSeconds is NaN")]
    [InlineData("Archive:Limits:Burst", "-1", "Archive:Limits:Burst is -1")]
    [InlineData("Archive:Limits:Burst", "many", "'many' at 'Archive:Limits:Burst'")]
    [InlineData("Archive:Watch", "perhaps", "'perhaps' at 'Archive:Watch'")]
    [InlineData("Archive:ContenPath", "x", "Archive:ContenPath is not a setting. The settings of Archive are BaseUrl, Cluster, ContentPath")]
    [InlineData("Archive:Limits:Brust", "1", "Archive:Limits:Brust is not a setting")]
    public void A_wrong_setting_says_which_key_what_value_and_what_to_do(string key, string value, string said)
    {
        File.WriteAllText(_folder.PathOf("file"), "");
        Directory.CreateDirectory(_folder.PathOf("content"));

        var wrong = Should.Throw<OptionsValidationException>(() => Read(("Archive:ContentPath", _folder.PathOf("content")), (key, value.Replace("{folder}", _folder.FullPath, StringComparison.Ordinal))));

        wrong.Failures.ShouldHaveSingleItem().ShouldContain(said);
    }

    [Fact]
    public void Without_settings_the_data_folder_stands_beside_the_content_folder()
    {
        Directory.CreateDirectory(_folder.PathOf("content"));

        var options = Read(("Archive:ContentPath", _folder.PathOf("content") + "/"));

        options.DataPath.ShouldBe(_folder.PathOf(".archive"));
        options.SiteName.ShouldBe("Article Archive");
        options.Watch.ShouldBeTrue();
    }

    [Fact]
    public void The_content_folder_is_found_at_or_above_a_place()
    {
        Directory.CreateDirectory(_folder.PathOf("content"));
        var deep = Directory.CreateDirectory(_folder.PathOf("src/site")).FullName;

        ArchiveFolders.FindContent(deep).ShouldBe(_folder.PathOf("content"));
        ArchiveFolders.FindContent(_folder.FullPath).ShouldBe(_folder.PathOf("content"));
    }

    [Fact]
    public void A_database_is_served_though_its_content_folder_is_gone()
    {
        Directory.CreateDirectory(_folder.PathOf("data"));

        Read(("Archive:ContentPath", _folder.PathOf("gone")), ("Archive:DataPath", _folder.PathOf("data"))).ContentPath.ShouldBe(_folder.PathOf("gone"));
    }

    [Fact]
    public void Page_furniture_that_is_given_replaces_the_usual_lines()
    {
        Directory.CreateDirectory(_folder.PathOf("content"));

        Read(("Archive:ContentPath", _folder.PathOf("content")), ("Archive:PageFurniture:0", "Weather")).PageFurniture.ShouldBe(["Weather"]);
    }

    public void Dispose() => _folder.Dispose();

    private static ArchiveOptions Read(params IEnumerable<(string Key, string Value)> settings)
    {
        var values = settings.GroupBy(setting => setting.Key, setting => setting.Value).ToDictionary(group => group.Key, group => (string?)group.Last());
        var options = new ArchiveOptions();
        new ArchiveOptionsReader(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).Configure(options);
        var result = new ArchiveOptionsRules().Validate(null, options);
        return result.Failed ? throw new OptionsValidationException("", typeof(ArchiveOptions), result.Failures) : options;
    }
}
