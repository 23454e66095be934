using System.Globalization;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace ArticleArchive.Web.Logging;

/// <summary>Serilog writes the log: plain lines on the console, with what section <c>Serilog</c> of the configuration adds or changes.</summary>
internal static class SerilogSetup
{
    private const string Section = "Serilog";
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddSerilog(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(Configured(builder.Configuration), dispose: true);
    }

    private static Logger Configured(IConfiguration configuration)
    {
        var usual = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)

            // In a source tree it warns that the build's folder has no static files; they are found by the build's own list.
            .MinimumLevel.Override("Microsoft.AspNetCore.StaticFiles.StaticFileMiddleware", LogEventLevel.Error)

            // Told to stop while it starts, the host calls that a failure.
            .Filter.ByExcluding(told => told.Exception is OperationCanceledException)

            // No answer waits for the console; a log that falls far behind is waited for, and no line is lost.
            .WriteTo.Async(sinks => sinks.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture), blockWhenFull: true);
        try
        {
            return usual.ReadFrom.Configuration(configuration).CreateLogger();
        }
        catch (InvalidOperationException wrong)
        {
            throw new OptionsValidationException(Section, typeof(LoggerConfiguration), [$"{Section}: {wrong.Message} Correct the section {Section} of the settings."]);
        }
    }
}
