using ArticleArchive.Cli;
using ArticleArchive.Content;
using Microsoft.Extensions.Configuration;

namespace ArticleArchive.Tests.Cli;

public sealed class ReadingSettingsTests
{
    [Fact]
    public void Files_are_read_with_the_settings_of_the_site()
    {
        var options = ReadingSettings.From(
            Settings(("Encoding", "windows-1252"), ("Keys:strap", "standfirst"), ("PageFurniture:0", "Share this"), ("Limits:FileCells", "5")), "/archive");

        options.ContentPath.ShouldBe("/archive");
        options.Encoding.ShouldBe("windows-1252");
        options.Keys["Strap"].ShouldBe("standfirst");
        options.PageFurniture.ShouldBe(["Share this"]);
        options.Limits.Cells.ShouldBe(5);
        options.Limits.Links.ShouldBe(new FileLimits().Links);
    }

    [Theory]
    [InlineData("Encoding", "utf-99", "the environment variable Archive__Encoding is \"utf-99\"")]
    [InlineData("Limits:FileCells", "none", "the environment variable Archive__Limits__FileCells is \"none\"")]
    public void A_setting_that_cannot_be_read_is_named_as_the_environment_spells_it(string name, string value, string message) =>
        Should.Throw<CommandException>(() => ReadingSettings.From(Settings((name, value)), "/archive")).Message.ShouldContain(message);

    [Fact]
    public void A_list_keeps_the_order_of_its_numbers() =>
        Settings(("Shards:10", "third"), ("Shards:2", "second"), ("Shards:0", "first")).List("Shards").ShouldBe(["first", "second", "third"]);

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, string? (setting) => setting.Value)).Build();
}
