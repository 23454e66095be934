using ArticleArchive.Web.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ArticleArchive.Benchmarks.Parts;

/// <summary>The site over a measured archive, in memory, with no room for finished answers.</summary>
internal sealed class MeasuredSite(MeasuredArchive archive) : WebApplicationFactory<ArchiveOptions>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Archive:ContentPath", archive.Folder.FullPath);
        builder.UseSetting("Archive:DataPath", archive.DataPath);
        builder.UseSetting("Archive:Watch", "false");
        builder.UseSetting("Archive:Limits:RequestsPerSecond", "0");
        builder.UseSetting("Archive:Limits:CacheMegabytes", "0");
        builder.UseSetting("Serilog:MinimumLevel", "Fatal");
    }
}
