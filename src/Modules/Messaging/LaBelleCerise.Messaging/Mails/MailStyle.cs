using System.Security.Cryptography;
using System.Text;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>The look of mails: the shop's paper, ink and cherry, light and dark.</summary>
internal static class MailStyle
{
    /// <summary>The content of the one style element; every rule also holds when a mail reader moves it into the elements.</summary>
    public const string Css = """
        body { margin: 0; padding: 0; background: #fbf7f1; color: #2b1a20; font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
        table { border-collapse: collapse; border-spacing: 0; }
        td, th { padding: 0; text-align: left; vertical-align: top; font-weight: 400; }
        h1, h2, .brand { margin: 0; font-family: "Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, serif; font-weight: 700; line-height: 1.2; }
        h1 { padding: 0 0 14px; font-size: 28px; }
        h2 { padding: 18px 0 6px; font-size: 18px; }
        p { margin: 0; padding: 0 0 14px; }
        a { color: #9b1634; }
        .page { width: 100%; background: #fbf7f1; }
        .sheet { width: 100%; max-width: 600px; }
        .bar { padding: 18px 28px; border-radius: 14px 14px 0 0; background: #6f0d24; }
        .brand { color: #fdf1ea; font-size: 22px; text-decoration: none; }
        .card { padding: 28px; border: 1px solid #e8ddd3; border-top: 0; border-radius: 0 0 14px 14px; background: #fffdfa; overflow-wrap: anywhere; }
        .button { padding: 6px 0 20px; }
        .button a { display: inline-block; padding: 12px 26px; border-radius: 999px; background: #9b1634; color: #fff8f3; font-weight: 600; text-decoration: none; }
        .goods { width: 100%; margin: 0 0 14px; }
        .goods td, .goods th { padding: 9px 0; border-bottom: 1px solid #e8ddd3; }
        .goods .count { width: 52px; color: #6b565c; }
        .goods .amount { width: 104px; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .goods .sum td, .goods .sum th { font-size: 18px; font-weight: 700; }
        .quote { margin: 0 0 14px; padding: 14px 18px; border-left: 3px solid #9b1634; background: #f6e3e1; }
        .foot { padding: 20px 28px 32px; color: #6b565c; font-size: 13px; line-height: 1.5; }
        @media (prefers-color-scheme: dark) {
          body, .page { background: #1c1316; color: #f5ebe6; }
          a { color: #f0788c; }
          .bar { background: #4a0a1a; }
          .brand { color: #f9e6df; }
          .card { background: #261a1e; border-color: #3c2b30; color: #f5ebe6; }
          .button a { background: #f0788c; color: #2b0a13; }
          .goods td, .goods th { border-color: #3c2b30; }
          .goods .count, .foot { color: #c3aeb0; }
          .quote { border-color: #f0788c; background: #3a2228; }
        }
        @media (max-width: 480px) { .bar, .card, .foot { padding-left: 18px; padding-right: 18px; } h1 { font-size: 24px; } }
        """;

    /// <summary>The style element's hash for a Content-Security-Policy, so that the preview allows this style and no other.</summary>
    public static string CspHash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'";
}
