using ArticleArchive.Web.Metrics;
using Serilog.AspNetCore;
using Serilog.Events;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// One log line for each request. The query is left out, so that nobody's searches are recorded. The path is percent-encoded, so that nothing in it can start a
/// new line.
/// </summary>
internal static class RequestLogging
{
    public static void Configure(RequestLoggingOptions logging)
    {
        logging.MessageTemplate = "{Method:l} {Path:l} [{Route:l}] {Status} {Milliseconds:0.0} ms";
        logging.GetMessageTemplateProperties = (context, _, milliseconds, status) => Properties(context, milliseconds, status);
    }

    private static IEnumerable<LogEventProperty> Properties(HttpContext context, double milliseconds, int status)
    {
        var request = context.Features.Get<RequestIdentity>() ?? RequestIdentity.From(context);
        return
        [
            new("Method", new ScalarValue(request.Method)),
            new("Path", new ScalarValue(request.Path.ToUriComponent())),
            new("Route", new ScalarValue(request.Route)),
            new("Status", new ScalarValue(status)),
            new("Milliseconds", new ScalarValue(milliseconds)),
        ];
    }
}
