using System.Data.Common;
using Microsoft.AspNetCore.Connections;

namespace ArticleArchive.Web.Hosting;

/// <summary>Runs the site, or explains in plain words why it cannot start.</summary>
internal static class ArchiveStart
{
    private const int Failed = 1;

    /// <summary>Runs until it is stopped.</summary>
    /// <returns>The exit code: 0, or 1 when the site could not start.</returns>
    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            var sync = app.Services.GetRequiredService<ArchiveSync>();
            await app.RunAsync();

            // A first build that fails after the site has begun to listen stops it; the log says why.
            return sync.ExecuteTask is { IsFaulted: true } ? Failed : 0;
        }
        catch (OperationCanceledException)
        {
            // Stopped while it was starting.
            return 0;
        }
        catch (OptionsValidationException wrong)
        {
            return await ReportAsync(wrong.Failures);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return await ReportAsync([$"{taken.Message} Stop the program that listens there, or choose another address: --urls http://localhost:5081"]);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException or DbException)
        {
            return await ReportAsync([$"{denied.Message} The settings Archive:ContentPath and Archive:DataPath say where the folders are."]);
        }
    }

    private static async Task<int> ReportAsync(IEnumerable<string> reasons)
    {
        await Console.Error.WriteLineAsync("The archive cannot start.");
        foreach (var reason in reasons)
            await Console.Error.WriteLineAsync($"  {reason}");

        return Failed;
    }
}
