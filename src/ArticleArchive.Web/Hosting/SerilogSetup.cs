using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Settings.Configuration;

namespace ArticleArchive.Web.Hosting;

/// <summary>Sets up the log: plain lines on the console, with the additions and changes of section <c>Serilog</c> of the configuration.</summary>
internal static class SerilogSetup
{
    private const string Section = "Serilog";

    /// <summary>The packages whose sinks the configuration may name without <c>Using</c>.</summary>
    private static readonly ConfigurationReaderOptions Sinks =
        new(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);

    public static void AddSerilog(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        var providers = new LoggerProviderCollection();
        builder.Services.AddSerilog(Configured(builder.Configuration, providers), dispose: true, providers);
    }

    private static Logger Configured(IConfiguration configuration, LoggerProviderCollection providers)
    {
        var usual = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)

            // In a source tree it warns that the build output has no static files; they are found through the build's manifest.
            .MinimumLevel.Override("Microsoft.AspNetCore.StaticFiles.StaticFileMiddleware", LogEventLevel.Error)

            // The host logs a stop during start-up as a failure.
            .Filter.ByExcluding(entry => entry.Exception is OperationCanceledException)
            .WriteTo.Providers(providers)

            // No response waits for the console. When the log falls far behind, writers wait, so no line is lost.
            .WriteTo.Async(sinks => sinks.Console(new LogLine()), blockWhenFull: true);
        try
        {
            return usual.ReadFrom.Configuration(configuration, Sinks).CreateLogger();
        }
        catch (InvalidOperationException wrong)
        {
            throw new OptionsValidationException(
                Section, typeof(LoggerConfiguration), [$"{Section}: {wrong.Message} Correct the section {Section} of the settings."]);
        }
    }
}
