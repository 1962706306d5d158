using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "baskets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_baskets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "known_policies",
                columns: table => new
                {
                    PolicyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_policies", x => x.PolicyId);
                });

            migrationBuilder.CreateTable(
                name: "orders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    BasketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BasketVersion = table.Column<long>(type: "INTEGER", nullable: false),
                    FormId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Culture = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    LastName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Company = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    VatNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Address_Street = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Address_Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Address_Box = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Address_PostalCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Address_City = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Address_Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    BillingAddress_Street = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    BillingAddress_Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    BillingAddress_Box = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    BillingAddress_PostalCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    BillingAddress_City = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    BillingAddress_Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    DeliveryWay = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Pickup_PointId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Pickup_Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Pickup_Street = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Pickup_Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Pickup_PostalCode = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Pickup_City = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ShippingInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    TotalInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PlacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LapsesAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PaymentMethod = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    RefundDueInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PackedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ShippedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Carrier = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    TrackingNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    LinkVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    PolicyVersion = table.Column<long>(type: "INTEGER", nullable: true),
                    ShopperId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CollectedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsRestricted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_orders", x => x.Id);
                    table.CheckConstraint("ck_orders_amounts", "\"TotalInCents\" >= 0 AND \"ShippingInCents\" >= 0 AND \"RefundDueInCents\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WireName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    OccurredAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "read_log",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_read_log", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "receipts",
                columns: table => new
                {
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_receipts", x => x.MessageId);
                });

            migrationBuilder.CreateTable(
                name: "shelf",
                columns: table => new
                {
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    VariantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    PriceInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    VatClass = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WeightInGrams = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSellable = table.Column<bool>(type: "INTEGER", nullable: false),
                    PicturePath = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    Paths = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shelf", x => x.Sku);
                    table.CheckConstraint("ck_shelf_price", "\"PriceInCents\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "stock",
                columns: table => new
                {
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OnHand = table.Column<int>(type: "INTEGER", nullable: false),
                    Held = table.Column<int>(type: "INTEGER", nullable: false),
                    Sold = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stock", x => x.Sku);
                    table.CheckConstraint("ck_stock_held", "\"Held\" >= 0 AND \"Held\" <= \"OnHand\"");
                    table.CheckConstraint("ck_stock_on_hand", "\"OnHand\" >= 0");
                    table.CheckConstraint("ck_stock_sold", "\"Sold\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "basket_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BasketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    SeenPriceInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_basket_lines", x => x.Id);
                    table.CheckConstraint("ck_basket_lines_quantity", "\"Quantity\" BETWEEN 1 AND 99");
                    table.ForeignKey(
                        name: "FK_basket_lines_baskets_BasketId",
                        column: x => x.BasketId,
                        principalTable: "baskets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "checkout_drafts",
                columns: table => new
                {
                    BasketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    LastName = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Box = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PostalCode = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    City = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Company = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    VatNumber = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    HasBillingAddress = table.Column<bool>(type: "INTEGER", nullable: false),
                    BillingStreet = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    BillingNumber = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    BillingBox = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    BillingPostalCode = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    BillingCity = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    DeliveryWay = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PointId = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PointName = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PointStreet = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PointNumber = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PointPostalCode = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PointCity = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CollectedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsRestricted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_checkout_drafts", x => x.BasketId);
                    table.ForeignKey(
                        name: "FK_checkout_drafts_baskets_BasketId",
                        column: x => x.BasketId,
                        principalTable: "baskets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "money_received",
                columns: table => new
                {
                    ProviderReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AmountInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_money_received", x => x.ProviderReference);
                    table.ForeignKey(
                        name: "FK_money_received_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "order_events",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_order_events", x => x.Id);
                    table.ForeignKey(
                        name: "FK_order_events_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "order_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitPriceInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    VatRateInBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    WeightInGrams = table.Column<int>(type: "INTEGER", nullable: false),
                    PicturePath = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_order_lines", x => x.Id);
                    table.CheckConstraint("ck_order_lines_quantity", "\"Quantity\" > 0");
                    table.ForeignKey(
                        name: "FK_order_lines_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    ProviderOrderId = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    AmountInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProviderStatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TransactionId = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    RefundedInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    PageUrl = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Trouble = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CheckAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CheckCount = table.Column<int>(type: "INTEGER", nullable: false),
                    StopAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsStopped = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payments", x => x.Id);
                    table.CheckConstraint("ck_payments_amounts", "\"AmountInCents\" >= 0 AND \"RefundedInCents\" >= 0");
                    table.ForeignKey(
                        name: "FK_payments_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outbox_deliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Receiver = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    DeliveredAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_deliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outbox_deliveries_outbox_MessageId",
                        column: x => x.MessageId,
                        principalTable: "outbox",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stock_moves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stock_moves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_stock_moves_stock_Sku",
                        column: x => x.Sku,
                        principalTable: "stock",
                        principalColumn: "Sku",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_basket_lines_BasketId_Sku",
                table: "basket_lines",
                columns: new[] { "BasketId", "Sku" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_baskets_ChangedAt",
                table: "baskets",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_known_policies_Version",
                table: "known_policies",
                column: "Version",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_money_received_OrderId",
                table: "money_received",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_order_events_OrderId_At",
                table: "order_events",
                columns: new[] { "OrderId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_order_lines_OrderId_Position",
                table: "order_lines",
                columns: new[] { "OrderId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_order_lines_Sku",
                table: "order_lines",
                column: "Sku");

            migrationBuilder.CreateIndex(
                name: "IX_orders_BasketId_BasketVersion",
                table: "orders",
                columns: new[] { "BasketId", "BasketVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_orders_Email",
                table: "orders",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_orders_FormId",
                table: "orders",
                column: "FormId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_orders_Number",
                table: "orders",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_orders_PlacedAt",
                table: "orders",
                column: "PlacedAt");

            migrationBuilder.CreateIndex(
                name: "IX_orders_RefundDueInCents",
                table: "orders",
                column: "RefundDueInCents",
                filter: "\"RefundDueInCents\" > 0");

            migrationBuilder.CreateIndex(
                name: "IX_orders_ShopperId",
                table: "orders",
                column: "ShopperId");

            migrationBuilder.CreateIndex(
                name: "IX_orders_State_LapsesAt",
                table: "orders",
                columns: new[] { "State", "LapsesAt" });

            migrationBuilder.CreateIndex(
                name: "IX_orders_State_PlacedAt",
                table: "orders",
                columns: new[] { "State", "PlacedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_OccurredAt",
                table: "outbox",
                column: "OccurredAt");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_deliveries_MessageId",
                table: "outbox_deliveries",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_deliveries_State_DueAt",
                table: "outbox_deliveries",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_payments_CheckAt",
                table: "payments",
                column: "CheckAt");

            migrationBuilder.CreateIndex(
                name: "IX_payments_OrderId_Attempt",
                table: "payments",
                columns: new[] { "OrderId", "Attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payments_ProviderOrderId",
                table: "payments",
                column: "ProviderOrderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payments_State_CreatedAt",
                table: "payments",
                columns: new[] { "State", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_payments_StopAt",
                table: "payments",
                column: "StopAt");

            migrationBuilder.CreateIndex(
                name: "IX_read_log_Reference",
                table: "read_log",
                column: "Reference");

            migrationBuilder.CreateIndex(
                name: "IX_shelf_VariantId",
                table: "shelf",
                column: "VariantId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stock_moves_OrderId",
                table: "stock_moves",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_stock_moves_Sku_At",
                table: "stock_moves",
                columns: new[] { "Sku", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "basket_lines");

            migrationBuilder.DropTable(
                name: "checkout_drafts");

            migrationBuilder.DropTable(
                name: "known_policies");

            migrationBuilder.DropTable(
                name: "money_received");

            migrationBuilder.DropTable(
                name: "order_events");

            migrationBuilder.DropTable(
                name: "order_lines");

            migrationBuilder.DropTable(
                name: "outbox_deliveries");

            migrationBuilder.DropTable(
                name: "payments");

            migrationBuilder.DropTable(
                name: "read_log");

            migrationBuilder.DropTable(
                name: "receipts");

            migrationBuilder.DropTable(
                name: "shelf");

            migrationBuilder.DropTable(
                name: "stock_moves");

            migrationBuilder.DropTable(
                name: "baskets");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "orders");

            migrationBuilder.DropTable(
                name: "stock");
        }
    }
}
