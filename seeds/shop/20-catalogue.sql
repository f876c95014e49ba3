COPY categories (id, slug, name) FROM stdin;
1	kitchen	Kitchen
2	cookware	Cookware
3	tableware	Tableware
4	linen	Linen
5	bedding	Bedding
6	bath	Bath
7	light	Light
8	garden	Garden
9	storage	Storage
10	desk	Desk
11	care	Care
12	tools	Tools
\.

SELECT setval(pg_get_serial_sequence('categories', 'id'), (SELECT max(id) FROM categories));

COPY products (id, category_id, sku, name, price_cents, weight_grams) FROM stdin;
1	1	KIT-0001	Chopping board, beech	2050	1370
2	1	KIT-0002	Chopping board, oak	2495	1300
3	1	KIT-0003	Chopping board, walnut	2050	1430
4	1	KIT-0004	Chopping board, maple	2795	1510
5	1	KIT-0005	Chopping board, olive wood	2350	1450
6	1	KIT-0006	Rolling pin, beech	1490	460
7	1	KIT-0007	Rolling pin, oak	1395	410
8	1	KIT-0008	Rolling pin, walnut	1650	490
9	1	KIT-0009	Rolling pin, maple	1750	440
10	1	KIT-0010	Rolling pin, olive wood	1795	480
11	1	KIT-0011	Salad bowl, beech	4150	990
12	1	KIT-0012	Salad bowl, oak	3895	1140
13	1	KIT-0013	Salad bowl, walnut	4095	1040
14	1	KIT-0014	Salad bowl, maple	3750	1190
15	1	KIT-0015	Salad bowl, olive wood	4395	1170
16	1	KIT-0016	Pepper mill, beech	2795	330
17	1	KIT-0017	Pepper mill, oak	3295	310
18	1	KIT-0018	Pepper mill, walnut	2990	320
19	1	KIT-0019	Pepper mill, maple	2750	330
20	1	KIT-0020	Pepper mill, olive wood	3650	340
21	1	KIT-0021	Spoon rest, beech	790	120
22	1	KIT-0022	Spoon rest, oak	895	110
23	1	KIT-0023	Spoon rest, walnut	950	120
24	1	KIT-0024	Spoon rest, maple	950	110
25	1	KIT-0025	Spoon rest, olive wood	1095	120
26	2	COO-0026	Frying pan, 28 cm, cast iron	6850	1720
27	2	COO-0027	Frying pan, 28 cm, carbon steel	5290	1920
28	2	COO-0028	Frying pan, 28 cm, copper	7190	1860
29	2	COO-0029	Frying pan, 28 cm, enamelled	5590	1910
30	2	COO-0030	Frying pan, 28 cm, stainless	7190	1960
31	2	COO-0031	Saucepan, 2 l, cast iron	5890	1730
32	2	COO-0032	Saucepan, 2 l, carbon steel	8050	1540
33	2	COO-0033	Saucepan, 2 l, copper	6990	1680
34	2	COO-0034	Saucepan, 2 l, enamelled	5990	1470
35	2	COO-0035	Saucepan, 2 l, stainless	7390	1540
36	2	COO-0036	Casserole, 4 l, cast iron	12995	4250
37	2	COO-0037	Casserole, 4 l, carbon steel	13450	4520
38	2	COO-0038	Casserole, 4 l, copper	11550	4190
39	2	COO-0039	Casserole, 4 l, enamelled	10190	5010
40	2	COO-0040	Casserole, 4 l, stainless	14895	4480
41	2	COO-0041	Kettle, cast iron	5395	1090
42	2	COO-0042	Kettle, carbon steel	5950	1290
43	2	COO-0043	Kettle, copper	4695	1170
44	2	COO-0044	Kettle, enamelled	4790	1110
45	2	COO-0045	Kettle, stainless	6050	1110
46	2	COO-0046	Roasting tin, cast iron	4495	1560
47	2	COO-0047	Roasting tin, carbon steel	4250	1640
48	2	COO-0048	Roasting tin, copper	3590	1570
49	2	COO-0049	Roasting tin, enamelled	3690	1390
50	2	COO-0050	Roasting tin, stainless	4290	1470
51	3	TAB-0051	Dinner plate, sand	1350	640
52	3	TAB-0052	Dinner plate, slate	1295	610
53	3	TAB-0053	Dinner plate, sea green	1695	690
54	3	TAB-0054	Dinner plate, white	1650	650
55	3	TAB-0055	Dinner plate, midnight	1290	670
56	3	TAB-0056	Mug, sand	1395	390
57	3	TAB-0057	Mug, slate	1450	380
58	3	TAB-0058	Mug, sea green	995	380
59	3	TAB-0059	Mug, white	1150	370
60	3	TAB-0060	Mug, midnight	1150	350
61	3	TAB-0061	Soup bowl, sand	1490	570
62	3	TAB-0062	Soup bowl, slate	1550	550
63	3	TAB-0063	Soup bowl, sea green	1195	550
64	3	TAB-0064	Soup bowl, white	1250	480
65	3	TAB-0065	Soup bowl, midnight	1395	550
66	3	TAB-0066	Serving dish, sand	3390	1270
67	3	TAB-0067	Serving dish, slate	2990	1400
68	3	TAB-0068	Serving dish, sea green	3795	1400
69	3	TAB-0069	Serving dish, white	3150	1370
70	3	TAB-0070	Serving dish, midnight	3690	1180
71	3	TAB-0071	Teapot, sand	4190	920
72	3	TAB-0072	Teapot, slate	3895	970
73	3	TAB-0073	Teapot, sea green	3750	1020
74	3	TAB-0074	Teapot, white	4990	1010
75	3	TAB-0075	Teapot, midnight	4695	980
76	4	LIN-0076	Tea towel, natural	1195	90
77	4	LIN-0077	Tea towel, indigo	1150	80
78	4	LIN-0078	Tea towel, rust	1150	80
79	4	LIN-0079	Tea towel, olive	1250	100
80	4	LIN-0080	Tea towel, striped	1390	80
81	4	LIN-0081	Apron, natural	4190	250
82	4	LIN-0082	Apron, indigo	4295	270
83	4	LIN-0083	Apron, rust	3250	240
84	4	LIN-0084	Apron, olive	4050	260
85	4	LIN-0085	Apron, striped	4190	260
86	4	LIN-0086	Tablecloth, 150 × 250, natural	8150	770
87	4	LIN-0087	Tablecloth, 150 × 250, indigo	8495	700
88	4	LIN-0088	Tablecloth, 150 × 250, rust	6495	710
89	4	LIN-0089	Tablecloth, 150 × 250, olive	5895	730
90	4	LIN-0090	Tablecloth, 150 × 250, striped	7390	780
91	4	LIN-0091	Napkins, set of four, natural	2690	220
92	4	LIN-0092	Napkins, set of four, indigo	3195	230
93	4	LIN-0093	Napkins, set of four, rust	3250	200
94	4	LIN-0094	Napkins, set of four, olive	2795	210
95	4	LIN-0095	Napkins, set of four, striped	3190	200
96	4	LIN-0096	Bread bag, natural	1790	80
97	4	LIN-0097	Bread bag, indigo	1690	80
98	4	LIN-0098	Bread bag, rust	1395	80
99	4	LIN-0099	Bread bag, olive	1390	80
100	4	LIN-0100	Bread bag, striped	1295	80
101	5	BED-0101	Duvet cover, natural	9950	1600
102	5	BED-0102	Duvet cover, pale blue	9290	1360
103	5	BED-0103	Duvet cover, graphite	8795	1620
104	5	BED-0104	Duvet cover, blush	9050	1360
105	5	BED-0105	Duvet cover, sage	10590	1360
106	5	BED-0106	Pillowcase, natural	1895	230
107	5	BED-0107	Pillowcase, pale blue	2050	220
108	5	BED-0108	Pillowcase, graphite	1995	220
109	5	BED-0109	Pillowcase, blush	1950	240
110	5	BED-0110	Pillowcase, sage	2150	260
111	5	BED-0111	Fitted sheet, natural	5695	920
112	5	BED-0112	Fitted sheet, pale blue	4890	960
113	5	BED-0113	Fitted sheet, graphite	5150	930
114	5	BED-0114	Fitted sheet, blush	4195	840
115	5	BED-0115	Fitted sheet, sage	4650	970
116	5	BED-0116	Wool blanket, natural	10990	1820
117	5	BED-0117	Wool blanket, pale blue	14250	1720
118	5	BED-0118	Wool blanket, graphite	10350	1630
119	5	BED-0119	Wool blanket, blush	10650	1630
120	5	BED-0120	Wool blanket, sage	13795	1830
121	6	BAT-0121	Bath towel, white	2995	620
122	6	BAT-0122	Bath towel, ochre	3095	610
123	6	BAT-0123	Bath towel, petrol	3490	590
124	6	BAT-0124	Bath towel, stone	3595	630
125	6	BAT-0125	Bath towel, rose	3690	640
126	6	BAT-0126	Hand towel, white	1890	280
127	6	BAT-0127	Hand towel, ochre	1790	270
128	6	BAT-0128	Hand towel, petrol	1250	270
129	6	BAT-0129	Hand towel, stone	1795	280
130	6	BAT-0130	Hand towel, rose	1690	250
131	6	BAT-0131	Bath mat, white	3390	920
132	6	BAT-0132	Bath mat, ochre	4295	860
133	6	BAT-0133	Bath mat, petrol	3295	940
134	6	BAT-0134	Bath mat, stone	3290	850
135	6	BAT-0135	Bath mat, rose	3090	890
136	6	BAT-0136	Bathrobe, white	7450	1220
137	6	BAT-0137	Bathrobe, ochre	9290	1230
138	6	BAT-0138	Bathrobe, petrol	7995	1220
139	6	BAT-0139	Bathrobe, stone	7395	1210
140	6	BAT-0140	Bathrobe, rose	9150	1250
141	7	LIG-0141	Table lamp, brass	8450	1570
142	7	LIG-0142	Table lamp, black	9490	1660
143	7	LIG-0143	Table lamp, opal glass	7195	1730
144	7	LIG-0144	Table lamp, ash	6890	1760
145	7	LIG-0145	Table lamp, terracotta	9750	1450
146	7	LIG-0146	Reading lamp, brass	12250	2110
147	7	LIG-0147	Reading lamp, black	8690	2290
148	7	LIG-0148	Reading lamp, opal glass	8550	2130
149	7	LIG-0149	Reading lamp, ash	11195	2220
150	7	LIG-0150	Reading lamp, terracotta	8750	2450
151	7	LIG-0151	Pendant, brass	13995	1890
152	7	LIG-0152	Pendant, black	15690	2070
153	7	LIG-0153	Pendant, opal glass	11790	2280
154	7	LIG-0154	Pendant, ash	15090	1970
155	7	LIG-0155	Pendant, terracotta	11290	1920
156	7	LIG-0156	Candle holder, brass	1590	350
157	7	LIG-0157	Candle holder, black	2150	370
158	7	LIG-0158	Candle holder, opal glass	2250	370
159	7	LIG-0159	Candle holder, ash	1890	380
160	7	LIG-0160	Candle holder, terracotta	1695	380
161	8	GAR-0161	Hand trowel, ash handle	1450	260
162	8	GAR-0162	Hand trowel, steel	2090	290
163	8	GAR-0163	Hand trowel, galvanised	1950	300
164	8	GAR-0164	Hand trowel, green	1890	310
165	8	GAR-0165	Hand trowel, long handle	1450	260
166	8	GAR-0166	Spade, ash handle	5290	2110
167	8	GAR-0167	Spade, steel	5195	2090
168	8	GAR-0168	Spade, galvanised	5690	2260
169	8	GAR-0169	Spade, green	6795	2160
170	8	GAR-0170	Spade, long handle	4990	2110
171	8	GAR-0171	Watering can, 9 l, ash handle	4350	1520
172	8	GAR-0172	Watering can, 9 l, steel	4550	1490
173	8	GAR-0173	Watering can, 9 l, galvanised	4690	1490
174	8	GAR-0174	Watering can, 9 l, green	3995	1450
175	8	GAR-0175	Watering can, 9 l, long handle	5350	1620
176	8	GAR-0176	Secateurs, ash handle	4550	250
177	8	GAR-0177	Secateurs, steel	3590	240
178	8	GAR-0178	Secateurs, galvanised	4850	250
179	8	GAR-0179	Secateurs, green	3690	220
180	8	GAR-0180	Secateurs, long handle	3495	260
181	8	GAR-0181	Leaf rake, ash handle	3190	1200
182	8	GAR-0182	Leaf rake, steel	3290	1170
183	8	GAR-0183	Leaf rake, galvanised	2695	1130
184	8	GAR-0184	Leaf rake, green	3650	1080
185	8	GAR-0185	Leaf rake, long handle	2750	1120
186	9	STO-0186	Laundry basket, willow	6350	2250
187	9	STO-0187	Laundry basket, felt	7250	2140
188	9	STO-0188	Laundry basket, oak	7150	2200
189	9	STO-0189	Laundry basket, rattan	5390	2350
190	9	STO-0190	Laundry basket, recycled	7395	1990
191	9	STO-0191	Storage box, small, willow	2090	600
192	9	STO-0192	Storage box, small, felt	1990	600
193	9	STO-0193	Storage box, small, oak	2295	550
194	9	STO-0194	Storage box, small, rattan	1650	600
195	9	STO-0195	Storage box, small, recycled	1790	660
196	9	STO-0196	Storage box, large, willow	3250	1000
197	9	STO-0197	Storage box, large, felt	2590	1120
198	9	STO-0198	Storage box, large, oak	3595	1160
199	9	STO-0199	Storage box, large, rattan	2495	1210
200	9	STO-0200	Storage box, large, recycled	3090	1010
201	9	STO-0201	Coat rack, willow	8590	2660
202	9	STO-0202	Coat rack, felt	8150	2490
203	9	STO-0203	Coat rack, oak	7450	2840
204	9	STO-0204	Coat rack, rattan	7095	2910
205	9	STO-0205	Coat rack, recycled	7290	2840
206	10	DES-0206	Notebook, A5, dotted	1590	240
207	10	DES-0207	Notebook, A5, lined	1550	240
208	10	DES-0208	Notebook, A5, blank	1150	240
209	10	DES-0209	Notebook, A5, squared	1390	240
210	10	DES-0210	Notebook, A6, dotted	995	150
211	10	DES-0211	Notebook, A6, lined	890	140
212	10	DES-0212	Notebook, A6, blank	995	140
213	10	DES-0213	Notebook, A6, squared	1095	140
214	10	DES-0214	Writing pad, dotted	790	330
215	10	DES-0215	Writing pad, lined	790	300
216	10	DES-0216	Writing pad, blank	650	330
217	10	DES-0217	Writing pad, squared	795	280
218	10	DES-0218	Desk diary, dotted	2695	450
219	10	DES-0219	Desk diary, lined	2390	430
220	10	DES-0220	Desk diary, blank	2095	410
221	10	DES-0221	Desk diary, squared	3050	410
222	11	CAR-0222	Hand soap, 500 ml, lavender	1190	530
223	11	CAR-0223	Hand soap, 500 ml, cedar	1450	600
224	11	CAR-0224	Hand soap, 500 ml, unscented	1390	560
225	11	CAR-0225	Hand soap, 500 ml, citrus	1150	510
226	11	CAR-0226	Dish soap, 500 ml, lavender	690	510
227	11	CAR-0227	Dish soap, 500 ml, cedar	950	580
228	11	CAR-0228	Dish soap, 500 ml, unscented	895	530
229	11	CAR-0229	Dish soap, 500 ml, citrus	650	500
230	11	CAR-0230	Washing powder, 1.5 kg, lavender	1150	1450
231	11	CAR-0231	Washing powder, 1.5 kg, cedar	1590	1560
232	11	CAR-0232	Washing powder, 1.5 kg, unscented	1795	1530
233	11	CAR-0233	Washing powder, 1.5 kg, citrus	1590	1460
234	11	CAR-0234	Wood oil, 250 ml, lavender	1550	280
235	11	CAR-0235	Wood oil, 250 ml, cedar	2095	280
236	11	CAR-0236	Wood oil, 250 ml, unscented	2190	280
237	11	CAR-0237	Wood oil, 250 ml, citrus	1495	330
238	12	TOO-0238	Claw hammer, classic	3095	770
239	12	TOO-0239	Claw hammer, compact	2990	680
240	12	TOO-0240	Claw hammer, heavy	3095	660
241	12	TOO-0241	Claw hammer, left-handed	3250	770
242	12	TOO-0242	Hand saw, classic	3590	530
243	12	TOO-0243	Hand saw, compact	3150	550
244	12	TOO-0244	Hand saw, heavy	4590	510
245	12	TOO-0245	Hand saw, left-handed	3490	520
246	12	TOO-0246	Screwdriver set, classic	4550	890
247	12	TOO-0247	Screwdriver set, compact	3650	880
248	12	TOO-0248	Screwdriver set, heavy	4395	820
249	12	TOO-0249	Screwdriver set, left-handed	4095	970
250	12	TOO-0250	Folding rule, classic	1295	120
251	12	TOO-0251	Folding rule, compact	1295	120
252	12	TOO-0252	Folding rule, heavy	1290	110
253	12	TOO-0253	Folding rule, left-handed	1250	120
254	12	TOO-0254	Wood plane, classic	6250	1530
255	12	TOO-0255	Wood plane, compact	7950	1460
256	12	TOO-0256	Wood plane, heavy	6390	1450
257	12	TOO-0257	Wood plane, left-handed	6195	1470
\.

SELECT setval(pg_get_serial_sequence('products', 'id'), (SELECT max(id) FROM products));

COPY stock (product_id, on_hand, reserved) FROM stdin;
1	48	0
2	85	0
3	30	0
4	25	0
5	88	0
6	0	0
7	25	0
8	48	0
9	22	0
10	81	0
11	74	0
12	80	0
13	63	0
14	55	0
15	0	0
16	29	0
17	41	0
18	91	0
19	12	0
20	53	0
21	64	0
22	78	0
23	97	0
24	0	0
25	34	0
26	56	0
27	48	0
28	75	0
29	29	0
30	83	0
31	76	0
32	23	0
33	35	0
34	31	0
35	134	0
36	40	0
37	34	0
38	28	0
39	29	0
40	0	0
41	78	0
42	24	0
43	154	1
44	37	0
45	144	0
46	68	0
47	123	0
48	0	0
49	84	0
50	54	0
51	35	0
52	105	0
53	23	1
54	89	0
55	48	0
56	27	0
57	84	0
58	104	0
59	94	0
60	109	0
61	51	0
62	38	0
63	75	0
64	37	0
65	54	0
66	80	0
67	125	0
68	59	0
69	74	0
70	0	0
71	54	0
72	139	0
73	16	0
74	69	0
75	47	0
76	54	0
77	66	0
78	36	0
79	25	0
80	84	0
81	66	0
82	93	0
83	39	0
84	66	0
85	53	0
86	32	0
87	141	0
88	28	0
89	45	0
90	97	0
91	9	0
92	76	0
93	145	0
94	24	0
95	54	0
96	117	0
97	13	0
98	21	0
99	6	0
100	29	0
101	46	0
102	72	0
103	67	0
104	58	0
105	49	0
106	75	0
107	31	0
108	64	0
109	60	0
110	14	0
111	61	0
112	49	1
113	55	0
114	62	0
115	34	0
116	16	0
117	29	0
118	38	0
119	59	0
120	83	0
121	67	0
122	74	0
123	46	0
124	47	0
125	57	0
126	52	0
127	64	0
128	46	0
129	35	0
130	88	0
131	127	0
132	83	0
133	83	1
134	50	0
135	80	0
136	64	0
137	133	0
138	93	0
139	121	0
140	0	0
141	17	0
142	91	0
143	50	0
144	97	0
145	41	0
146	60	0
147	69	0
148	33	0
149	59	0
150	57	0
151	25	0
152	135	0
153	14	0
154	8	0
155	130	0
156	75	0
157	110	0
158	66	0
159	22	0
160	39	0
161	19	0
162	52	0
163	27	0
164	65	0
165	72	0
166	94	0
167	64	0
168	36	0
169	47	0
170	60	0
171	18	0
172	80	0
173	54	2
174	124	0
175	68	0
176	25	0
177	87	0
178	88	0
179	73	0
180	57	0
181	129	0
182	102	0
183	40	0
184	46	0
185	47	0
186	107	0
187	98	0
188	130	0
189	59	0
190	102	0
191	28	0
192	63	0
193	62	0
194	11	0
195	40	0
196	72	0
197	83	0
198	96	0
199	54	0
200	0	0
201	21	0
202	100	0
203	58	0
204	0	0
205	46	0
206	73	0
207	34	0
208	15	0
209	33	0
210	62	0
211	49	0
212	55	0
213	77	0
214	31	0
215	11	0
216	53	0
217	136	0
218	25	0
219	87	0
220	48	0
221	62	0
222	88	0
223	26	0
224	115	0
225	56	0
226	33	0
227	42	0
228	69	0
229	125	0
230	33	0
231	16	0
232	63	0
233	74	0
234	105	0
235	36	0
236	77	0
237	71	0
238	44	0
239	37	0
240	118	0
241	70	0
242	36	0
243	19	0
244	33	2
245	13	0
246	88	0
247	28	0
248	68	0
249	134	0
250	0	0
251	32	0
252	76	0
253	35	0
254	61	0
255	9	0
256	11	0
257	102	0
\.
