namespace LaBelleCerise.Sandbox.Pages;

/// <summary>The frame of every page that the sandbox shows; no script, one stylesheet.</summary>
internal static class PageShell
{
    /// <remarks>No form-action: Chromium applies it to the redirect back to the shop after a form post (decisions 14).</remarks>
    private const string Policy = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'self'";

    public static IResult Tool(string title, Markup body) => Page("en", title, "tool", Markup.Of($"""
        <header class="bar"><a class="brand" href="/">Sandbox</a><nav aria-label="Sandbox"><a href="/multisafepay/orders">Payments</a> <a href="/mailbox">Mailbox</a></nav></header>
        <main><h1>{title}</h1>{body}</main>
        """));

    public static IResult Page(string language, string title, string kind, Markup body) => new HtmlPage(Policy, Markup.Of($"""
        <!DOCTYPE html>
        <html lang="{language}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>{title}</title><link rel="stylesheet" href="/sandbox.css"></head>
        <body class="{kind}">
        {body}
        </body>
        </html>

        """));
}
